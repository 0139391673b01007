import type { UnreadReason } from "../../core/cell/reading";
import type { Accumulation, Direction, IndicatorKind } from "../../core/indicator/indicator";
import type { Localized } from "../../core/messages/language";
import type { KpiTable } from "../../core/table/kpi-table";

interface IndicatorsTexts {
  readonly heading: (tables: number, sheets: number) => string;
  readonly noTitle: string;
  readonly excelTable: (name: string) => string;
  readonly forms: Readonly<Record<KpiTable["form"], string>>;
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
  /** A row of others' or calculated values: its label, then its values. */
  readonly series: (label: string, values: readonly string[]) => string;
  readonly notes: string;
  readonly candidates: string;
  readonly candidatesWhy: string;
  readonly goal: (words: string) => string;
  readonly unreadTitle: string;
  readonly unread: Readonly<Record<UnreadReason | "error", string>>;
  /** Cells that could not be read beyond those listed. */
  readonly andMore: (count: number) => string;
  readonly indicatorsLabel: (table: string) => string;
  readonly sheetEmpty: string;
  readonly typedWhy: string;
}

/** The texts of the screen 指標. */
export const indicatorsTexts: Localized<IndicatorsTexts> = {
  ja: {
    heading: (tables, sheets) => `${sheets} 枚のシートに表 ${tables} 個`,
    noTitle: "見出しのない表",
    excelTable: (name) => `Excel のテーブル「${name}」`,
    forms: {
      "years-across": "年が横に並ぶ表",
      "baseline-target": "現状値と目標値の表",
      "plan-actual-rows": "期待値と実績値の行がある表",
      long: "時点ごとに１行の表",
      list: "指標の一覧",
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
    series: (label, values) => `${label}：${values.join("、")}`,
    notes: "注",
    candidates: "表ではなく文章から",
    candidatesWhy: "目標らしい記述です。表にはないため、計算には使いません。",
    goal: (words) => `目標らしい部分：${words}`,
    unreadTitle: "読み取れなかったセル",
    unread: {
      "several-values": "値が二つ以上あります",
      "unknown-words": "知らない言葉があります",
      range: "幅のある値です",
      "no-number": "数値がありません",
      "year-missing": "何年のことか書かれていません",
      "no-such-date": "ない日付です",
      "too-many-digits": "桁数が多すぎます（Excel は 15 桁まで）",
      "unclear-sign": "マイナスの記号か、つなぎの線か分かりません",
      "long-text": "数値ではなく文章です",
      error: "セルがエラーです",
    },
    andMore: (count) => `ほか ${count} 個`,
    indicatorsLabel: (table) => `${table}の指標`,
    sheetEmpty: "このシートに KPI の表は見つかりませんでした。",
    typedWhy: "元の表がなく、台帳にだけある指標です。",
  },
  en: {
    heading: (tables, sheets) => `Tables: ${tables}, sheets: ${sheets}`,
    noTitle: "Table without a heading",
    excelTable: (name) => `Excel table “${name}”`,
    forms: {
      "years-across": "years side by side",
      "baseline-target": "baseline and target",
      "plan-actual-rows": "rows of expected and actual values",
      long: "a row for each period",
      list: "list of indicators",
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
    series: (label, values) => `${label}: ${values.join(", ")}`,
    notes: "Notes",
    candidates: "From the text, not from a table",
    candidatesWhy:
      "These sound like goals. They are in no table, so nothing is calculated from them.",
    goal: (words) => `The goal in it: ${words}`,
    unreadTitle: "Cells that could not be read",
    unread: {
      "several-values": "there is more than one value",
      "unknown-words": "there are unknown words",
      range: "it is a range of values",
      "no-number": "there is no number",
      "year-missing": "it does not say which year",
      "no-such-date": "there is no such date",
      "too-many-digits": "there are too many digits (Excel keeps 15)",
      "unclear-sign": "the sign may be a minus or a dash",
      "long-text": "it is a sentence, not a number",
      error: "the cell is an error",
    },
    andMore: (count) => `and ${count} more`,
    indicatorsLabel: (table) => `Indicators of ${table}`,
    sheetEmpty: "No KPI table was found on this sheet.",
    typedWhy: "Indicators that stand in the register alone, without a table of their own.",
  },
};
