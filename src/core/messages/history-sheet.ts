import type { HistoryColumn } from "../history/columns";
import type { Language, Localized } from "./language";

/** What stands above each column of the record. */
const headers: Readonly<Record<HistoryColumn, Localized>> = {
  date: { ja: "記録日", en: "Recorded on" },
  indicator: { ja: "指標名", en: "Indicator" },
  value: { ja: "実績値", en: "Actual" },
  unit: { ja: "単位", en: "Unit" },
  period: { ja: "実績時点", en: "Actual period" },
  planned: { ja: "期待値", en: "Expected" },
  pace: { ja: "期待値比", en: "Pace" },
  status: { ja: "状態", en: "Status" },
  comment: { ja: "コメント", en: "Comment" },
  cause: { ja: "要因", en: "Cause" },
  nextAction: { ja: "次の対応", en: "Next action" },
  place: { ja: "元のセル", en: "Source cell" },
  code: { ja: "照合用", en: "Key" },
};

/** 記録日, 指標名, …: the header of a column. */
export function historyHeader(column: HistoryColumn, language: Language): string {
  return headers[column][language];
}

/** The name of the row that speaks of all indicators together. No indicator is called that: it has brackets. */
export const wholeName: Localized = { ja: "（全体）", en: "(All indicators)" };

interface HistorySheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
}

/** The words around the table. */
export const historySheetTexts: Localized<HistorySheetTexts> = {
  ja: {
    sheet: "KPI記録",
    title: "KPI記録",
    note: "記録するたびに行が増えます。コメント・要因・次の対応は、ここで書き直せます。前の行は書き換えません。",
  },
  en: {
    sheet: "KPI Record",
    title: "KPI record",
    note: "Each record adds rows below. Comments, causes and next actions can be edited here; earlier rows are never rewritten.",
  },
};
