import type { SheetSnapshot } from "../sheet/snapshot";

/** Rows of texts as a sheet that begins at A1. A text stays a text, whatever it begins with. */
export function sheetOfRows(name: string, rows: readonly (readonly string[])[]): SheetSnapshot {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name,
    top: 0,
    left: 0,
    values: texts,
    texts,
    formats: texts.map((row) => row.map(() => "General")),
    formulas: texts,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}
