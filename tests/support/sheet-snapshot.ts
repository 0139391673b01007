import type {
  CellValue,
  ExcelTable,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";

/** A sheet from its rows, beginning at A1. A text that starts with `=` is a formula that shows `shown`. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  tables: readonly ExcelTable[] = [],
  shown: (formula: string, row: number, column: number) => CellValue = () => "",
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const formulas = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
  const values = formulas.map((row, r) =>
    row.map((cell, c) =>
      typeof cell === "string" && cell.startsWith("=") ? shown(cell, r, c) : cell,
    ),
  );
  return {
    name,
    top: 0,
    left: 0,
    values,
    texts: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    formulas,
    merges: [],
    tables,
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}

/** A workbook of these sheets; without names and setting unless they are given. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  { names = [], settings = null }: Partial<Pick<WorkbookSnapshot, "names" | "settings">> = {},
): WorkbookSnapshot {
  return { sheets, names, settings };
}
