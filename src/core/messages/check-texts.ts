import type { Localized } from "./language";

/** The words around a list of findings. */
interface CheckTexts {
  readonly header: readonly [severity: string, place: string, finding: string, cure: string];
  /** Row and column of a block, from 1. */
  readonly place: (row: number, column: number) => string;
  readonly none: string;
  readonly noTable: string;
}

/** The words of a list of findings. */
export const checkTexts: Localized<CheckTexts> = {
  ja: {
    header: ["重さ", "場所", "指摘", "直し方"],
    place: (row, column) => `${row}行目・${column}列目`,
    none: "指摘はありません",
    noTable: "この範囲に KPI の表が見つかりません。見出しの行も含めて指定してください。",
  },
  en: {
    header: ["Severity", "Place", "Finding", "What to do"],
    place: (row, column) => `row ${row}, column ${column}`,
    none: "No findings",
    noTable: "There is no KPI table in this range. Include its header rows.",
  },
};
