import type { UnreadReason } from "../../core/cell/reading";
import type { Accumulation, Direction, IndicatorKind } from "../../core/indicator/indicator";
import type { Localized } from "../../core/messages/language";
import type { KpiTable, Role } from "../../core/table/kpi-table";

interface IndicatorsTexts {
  readonly heading: (tables: number, sheets: number) => string;
  readonly noTitle: string;
  readonly forms: Readonly<Record<KpiTable["form"], string>>;
  readonly confidence: Readonly<Record<"high" | "middle" | "low", string>>;
  readonly grounds: string;
  readonly groundsHeader: readonly [string, string, string];
  readonly roles: Readonly<Record<Role, string>>;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly accumulations: Readonly<Record<Accumulation, string>>;
  readonly unit: (written: string) => string;
  readonly dataHeader: readonly [string, string, string, string];
  readonly baseline: string;
  readonly planned: string;
  readonly actual: string;
  readonly target: string;
  readonly noData: string;
  readonly references: string;
  /** Own plan less a reference row, dated and signed. */
  readonly gaps: (gaps: readonly string[]) => string;
  readonly derived: string;
  readonly notes: string;
  readonly candidates: string;
  readonly candidatesWhy: string;
  readonly goal: string;
  readonly unreadTitle: string;
  readonly unread: Readonly<Record<UnreadReason | "error", string>>;
  readonly sheetEmpty: string;
  readonly showMore: (count: number) => string;
}

/** The texts of the screen 指標. */
export const indicatorsTexts: Localized<IndicatorsTexts> = {
  ja: {
    heading: (tables, sheets) => `${sheets} 枚のシートに表 ${tables} 個`,
    noTitle: "見出しのない表",
    forms: {
      "years-across": "年が横に並ぶ表",
      "baseline-target": "現状値と目標値の表",
      "plan-actual-rows": "期待値と実績値の行がある表",
      list: "指標の一覧",
    },
    confidence: {
      high: "確からしさ：高い",
      middle: "確からしさ：中くらい（念のため確かめてください）",
      low: "確からしさ：低い（KPI の表ではないかもしれません）",
    },
    grounds: "この表だと考えた言葉",
    groundsHeader: ["言葉", "読み取った役割", "セル"],
    roles: {
      name: "指標名",
      number: "番号",
      area: "分野",
      unit: "単位",
      frequency: "頻度",
      baseline: "基準値",
      target: "目標値",
      planned: "計画値",
      actual: "実績値",
      period: "時点",
      value: "値",
      reference: "参考値",
      derived: "計算した値",
      verdict: "評価",
      remark: "備考",
      kind: "種別",
      direction: "方向",
    },
    kinds: { KGI: "KGI", KPI: "KPI", reference: "参考値" },
    directions: { increase: "増やす", decrease: "減らす", maintain: "保つ" },
    accumulations: { cumulative: "累計", "per-period": "単年度" },
    unit: (written) => `単位 ${written}`,
    dataHeader: ["区分", "時点", "値", "セル"],
    baseline: "基準",
    planned: "計画",
    actual: "実績",
    target: "目標",
    noData: "数値のセルはありません。",
    references: "参考の行",
    gaps: (gaps) => `（差：${gaps.join("、")}）`,
    derived: "計算された行",
    notes: "注",
    candidates: "表ではなく文章から",
    candidatesWhy: "目標らしい記述です。表にはないため、計算には使いません。",
    goal: "目標らしい部分",
    unreadTitle: "読み取れなかったセル",
    unread: {
      "several-values": "値が二つ以上あります",
      "unknown-words": "知らない言葉があります",
      range: "幅のある値です",
      "no-number": "数値がありません",
      error: "セルがエラーです",
    },
    sheetEmpty: "このシートに KPI の表は見つかりませんでした。",
    showMore: (count) => `あと ${count} 件を表示`,
  },
  en: {
    heading: (tables, sheets) => `Tables: ${tables}, sheets: ${sheets}`,
    noTitle: "Table without a heading",
    forms: {
      "years-across": "years side by side",
      "baseline-target": "baseline and target",
      "plan-actual-rows": "rows of expected and actual values",
      list: "list of indicators",
    },
    confidence: {
      high: "Confidence: high",
      middle: "Confidence: medium – please check",
      low: "Confidence: low – perhaps no KPI table",
    },
    grounds: "Words that led to this table",
    groundsHeader: ["Word", "Read as", "Cell"],
    roles: {
      name: "indicator name",
      number: "number",
      area: "area",
      unit: "unit",
      frequency: "frequency",
      baseline: "baseline",
      target: "target",
      planned: "planned value",
      actual: "actual value",
      period: "period",
      value: "value",
      reference: "reference value",
      derived: "calculated value",
      verdict: "assessment",
      remark: "remark",
      kind: "kind",
      direction: "direction",
    },
    kinds: { KGI: "KGI", KPI: "KPI", reference: "Reference" },
    directions: { increase: "to increase", decrease: "to decrease", maintain: "to keep" },
    accumulations: { cumulative: "cumulative", "per-period": "per period" },
    unit: (written) => `unit ${written}`,
    dataHeader: ["Kind", "Period", "Value", "Cell"],
    baseline: "Baseline",
    planned: "Planned",
    actual: "Actual",
    target: "Target",
    noData: "There are no cells with values.",
    references: "Reference rows",
    gaps: (gaps) => ` (difference: ${gaps.join(", ")})`,
    derived: "Calculated rows",
    notes: "Notes",
    candidates: "From the text, not from a table",
    candidatesWhy:
      "These sound like goals. They are in no table, so nothing is calculated from them.",
    goal: "The goal in it",
    unreadTitle: "Cells that could not be read",
    unread: {
      "several-values": "there is more than one value",
      "unknown-words": "there are unknown words",
      range: "it is a range of values",
      "no-number": "there is no number",
      error: "the cell is an error",
    },
    sheetEmpty: "No KPI table was found on this sheet.",
    showMore: (count) => `Show ${count} more`,
  },
};
