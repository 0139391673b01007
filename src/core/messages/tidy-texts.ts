import type { Comparator } from "../cell/reading";
import type { TidyMeaning, ValueState } from "../tidy/tidy-row";
import type { Localized } from "./language";

/** The columns of the machine-readable copy, in their order. */
export const tidyColumns = [
  "number",
  "indicator",
  "area",
  "kind",
  "meaning",
  "series",
  "start",
  "end",
  "value",
  "unit",
  "comparator",
  "state",
  "note",
  "sheet",
  "cell",
] as const;

/** A column of the machine-readable copy. */
export type TidyColumn = (typeof tidyColumns)[number];

/** The words of the machine-readable copy. */
interface TidyTexts {
  readonly sheet: string;
  readonly headers: Readonly<Record<TidyColumn, string>>;
  readonly meanings: Readonly<Record<TidyMeaning, string>>;
  readonly states: Readonly<Record<ValueState, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  /** The area of an indicator that stands under none. */
  readonly noArea: string;
  /** The series of an indicator's own values. */
  readonly own: string;
}

/** The words of the machine-readable copy in both languages. */
export const tidyTexts: Localized<TidyTexts> = {
  ja: {
    sheet: "機械可読データ",
    headers: {
      number: "番号",
      indicator: "指標",
      area: "領域",
      kind: "種別",
      meaning: "値の区分",
      series: "系列",
      start: "期間の開始日",
      end: "期間の終了日",
      value: "値",
      unit: "単位",
      comparator: "比較条件",
      state: "値の状態",
      note: "備考",
      sheet: "出典シート",
      cell: "出典セル",
    },
    meanings: {
      baseline: "基準値",
      planned: "計画値",
      target: "目標値",
      actual: "実績値",
      reference: "参考値",
      derived: "算出値",
    },
    states: {
      number: "数値",
      words: "文字",
      unread: "数値として読めない",
      error: "エラー",
      dash: "値なし",
      "no-data": "データなし",
      "in-survey": "調査中",
      undecided: "未定",
      "not-compiled": "未集計",
      "not-applicable": "該当なし",
      "left-blank": "空欄",
      "not-done": "未実施",
      suppressed: "秘匿",
      "all-new": "皆増",
      "all-gone": "皆減",
      overflow: "表示できない値",
    },
    comparators: {
      "at-least": "以上",
      "more-than": "超",
      "at-most": "以下",
      "less-than": "未満",
      about: "程度",
    },
    noArea: "領域の記載なし",
    own: "指標の値",
  },
  en: {
    sheet: "Tidy data",
    headers: {
      number: "No",
      indicator: "Indicator",
      area: "Area",
      kind: "Kind",
      meaning: "Value type",
      series: "Series",
      start: "Period start",
      end: "Period end",
      value: "Value",
      unit: "Unit",
      comparator: "Comparator",
      state: "Value status",
      note: "Notes",
      sheet: "Source sheet",
      cell: "Source cell",
    },
    meanings: {
      baseline: "Baseline",
      planned: "Planned",
      target: "Target",
      actual: "Actual",
      reference: "Reference",
      derived: "Derived",
    },
    states: {
      number: "Number",
      words: "Words",
      unread: "Not readable as a number",
      error: "Error",
      dash: "No value",
      "no-data": "No data",
      "in-survey": "Survey under way",
      undecided: "Undecided",
      "not-compiled": "Not compiled",
      "not-applicable": "Not applicable",
      "left-blank": "Left blank",
      "not-done": "Not done",
      suppressed: "Withheld",
      "all-new": "All new",
      "all-gone": "All gone",
      overflow: "Not displayable",
    },
    comparators: {
      "at-least": "at least",
      "more-than": "more than",
      "at-most": "at most",
      "less-than": "less than",
      about: "about",
    },
    noArea: "No area stated",
    own: "Indicator itself",
  },
};
