import type { Role } from "./kpi-table";

/** Words that give a column its role when they stand in its header. */
export interface HeaderWords {
  readonly role: Role;
  /** For years in a column of their own (目標年度): which value they belong to. */
  readonly of?: "baseline" | "target" | "actual";
  /** The whole header. Blanks, brackets and periods are already off, letters small. */
  readonly words: readonly string[];
  /** What a longer header may end in: 令和７年度の目標値, 測定単位. */
  readonly endings?: readonly string[];
}

/** The words of Japanese prefectures' tables and of English ones; the first that fits counts. */
export const headerWords: readonly HeaderWords[] = [
  {
    role: "name",
    words: [
      ...["指標", "指標等", "指標の名称", "指標の内容", "指標・単位", "kpi", "kgi", "kpi名"],
      ...["indicator", "indicators", "measure", "metric", "kpi name", "performance measure"],
    ],
    endings: ["指標", "指標名", "指標名称", "業績評価指標", "indicator name", "indicator"],
  },
  {
    role: "number",
    words: ["№", "no", "no.", "番号", "項番", "通番", "連番", "#", "number", "id"],
  },
  {
    role: "area",
    words: [
      ...["層", "領域", "分野", "柱", "施策", "政策", "基本目標", "政策目標", "施策目標"],
      ...["施策の方向", "施策の方向性", "区域", "area", "field", "layer", "pillar", "theme"],
      ...["goal area", "category"],
    ],
    endings: ["領域", "分野", "施策名"],
  },
  {
    role: "kind",
    words: ["種別", "種類", "指標種別", "kgi/kpi", "kpi/kgi", "type", "kind", "level"],
    endings: ["の種別", "の種類"],
  },
  {
    role: "unit",
    words: ["単位", "unit", "units", "unit of measure"],
    endings: ["単位"],
  },
  {
    role: "frequency",
    words: ["頻度", "回数", "測定頻度", "測定サイクル", "frequency"],
    endings: ["頻度"],
  },
  {
    role: "direction",
    words: ["方向", "方向性", "目指す方向", "望ましい方向", "direction"],
    endings: ["目指す方向", "望ましい方向", "desired direction"],
  },
  {
    role: "period",
    of: "baseline",
    words: [
      ...["基準年", "基準年度", "現状年度", "基準時点", "現状値年度", "基準値年度"],
      ...["現状値の時点", "基準値の時点", "baseline year", "base year", "baseline period"],
    ],
  },
  {
    role: "period",
    of: "target",
    words: [
      ...["目標年", "目標年度", "達成年度", "目標時期", "達成時期", "達成目標年度", "目標値年度"],
      ...["目標期限", "目標値の時点", "target year", "due year", "target period"],
    ],
  },
  {
    role: "period",
    of: "actual",
    words: [
      ...["実績年度", "測定時点", "実績時点", "最新時点", "実績値年度", "actual year"],
      ...["actual period"],
    ],
  },
  {
    role: "period",
    words: [
      ...["年度", "年", "年次", "年月", "年月日", "時点", "時期", "期間", "期", "対象年度"],
      ...["評価年度", "調査年度", "調査年", "測定年度", "測定年", "year", "fiscal year", "fy"],
      ...["四半期", "半期", "月", "period", "date", "month", "quarter"],
      // A row a value, with the days that it covers: the last of them dates it.
      ...["期間の終了日", "終了日", "period end", "end date"],
    ],
  },
  {
    role: "planned",
    words: [
      ...["中間目標", "中間目標値", "見込", "計画", "milestone", "milestones", "planned"],
      ...["expected", "interim"],
    ],
    endings: ["期待値", "計画値", "見込値", "中間目標値", "interim target", "milestone"],
  },
  {
    role: "baseline",
    words: [
      ...["現状", "基準", "当初", "現況", "現在", "ベースライン"],
      ...["baseline", "baseline value", "base value", "current", "current value"],
    ],
    endings: ["現状値", "基準値", "当初値", "現況値", "従前値", "初期値", "策定時", "策定時の値"],
  },
  {
    role: "target",
    words: ["目標", "数値目標", "最終目標", "到達目標", "target", "target value", "goal"],
    endings: ["目標値", "目標数値", "の目標", "目標水準", "final target"],
  },
  {
    role: "derived",
    words: [
      ...["達成率", "進捗率", "増減", "achievement", "achievement rate", "progress", "change"],
      ...["progress rate", "growth", "growth rate"],
    ],
    endings: [
      ...["達成率", "進捗率", "前年比", "前年度比", "増減", "増減率", "増減数", "との差"],
      ...["上昇率", "伸び率"],
    ],
  },
  {
    role: "actual",
    words: ["実績", "直近", "最新", "actual", "actuals", "actual value", "latest", "result"],
    endings: ["実績", "実績値", "直近値", "最新値", "現在値", "測定値", "latest value"],
  },
  {
    role: "reference",
    words: [
      ...["参考", "参考値", "全国", "国", "全国値", "全国平均", "reference", "national"],
      ...["national average"],
    ],
    endings: ["参考値", "全国平均"],
  },
  {
    role: "verdict",
    words: [
      ...["評価", "判定", "状況", "状態", "達成状況", "進捗状況", "進捗評価", "達成度"],
      ...["status", "rating", "assessment", "rag"],
    ],
  },
  {
    role: "remark",
    words: [
      ...["備考", "出典", "説明", "定義", "担当", "担当課", "担当部署", "所管", "所管課", "課題"],
      ...["remarks", "notes", "comment", "comments", "source", "definition", "owner"],
    ],
    endings: [
      ...["出典", "考え方", "算出方法", "算定方法", "算出根拠", "の説明", "の定義", "測定方法"],
      ...["data source"],
    ],
  },
  { role: "value", words: ["値", "数値", "指標値", "データ", "value", "values"] },
  { role: "label", words: ["値の種類", "値の区分", "データ区分", "value type", "measure type"] },
];

/** Headers of a first column that say little: they count only beside 現状値 and 目標値. */
export const weakNameWords: readonly string[] = [
  ...["項目", "項目名", "名称", "取組", "取組名", "取組項目", "取組内容", "事業", "事業名", "内容"],
  ...["item", "name", "description"],
];
