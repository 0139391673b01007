import type { Language } from "../../../../src/core/messages/language";
import { registerHeader } from "../../../../src/core/messages/register-headers";
import {
  registerColumns,
  registerTable,
  type RegisterColumn,
} from "../../../../src/core/register/columns";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { sheetOf } from "../../../support/sheet-snapshot";

/** A row of the register by its columns: what was entered, or `[formula, shown]`. */
export type RowOf = Partial<Record<RegisterColumn, CellValue | readonly [string, CellValue]>>;

interface SheetOptions {
  readonly columns?: readonly (RegisterColumn | { readonly header: string })[];
  readonly language?: Language;
  readonly name?: string;
}

/** The register in a sheet of its own, its headers in the first row. */
export function registerSheet(
  rows: readonly RowOf[],
  { columns = registerColumns, language = "ja", name = "KPI台帳" }: SheetOptions = {},
): SheetSnapshot {
  const headers = columns.map((column) =>
    typeof column === "string" ? registerHeader(column, language) : column.header,
  );
  const entered = (row: RowOf, column: (typeof columns)[number]): CellValue => {
    const cell = typeof column === "string" ? row[column] : undefined;
    return typeof cell === "object" ? cell[0] : (cell ?? "");
  };
  const cells = rows.map((row) => columns.map((column) => entered(row, column)));
  const rectangle = { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 };
  return sheetOf(name, [headers, ...cells], [{ name: registerTable, rectangle }], (_, r, c) => {
    const column = columns[c];
    const cell = typeof column === "string" ? rows[r - 1]?.[column] : undefined;
    return typeof cell === "object" ? cell[1] : "";
  });
}
