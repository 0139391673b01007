import { isErrorValue } from "../cell/error-value";
import type { CellAddress } from "../sheet/address";
import { cellAt, type Cell, type SheetSnapshot } from "../sheet/snapshot";
import type { RegisterColumn } from "./columns";
import { isLiveFormula } from "./live-formula";
import type { ColumnPlaces } from "./match-columns";

/** A cell of a row of the register. */
export interface RegisterCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** Written by the add-in, and still as it wrote it. */
  readonly live: boolean;
}

/** The cells of one row by their columns; `null` where the register has no such column. */
export type RowCells = (column: RegisterColumn) => RegisterCell | null;

/** Looks cells up as they are asked for: most rows are asked for few of them. */
export function rowCells(sheet: SheetSnapshot, columns: ColumnPlaces, row: number): RowCells {
  return (column) => {
    const place = columns.get(column);
    if (place === undefined) return null;
    const cell = cellAt(sheet, { row, column: place });
    const at = { sheet: sheet.name, row, column: place };
    return { at, cell, live: isLiveFormula(column, cell.formula) };
  };
}

/** What a cell says in words; `null` where nothing stands in it, or an error. */
export function wordsOf(found: RegisterCell | null): string | null {
  if (!found || isErrorValue(found.cell.value)) return null;
  const text = textOf(found.cell);
  return text === "" ? null : text;
}

/** What stands in a cell, as words; without the blanks around it. */
export function textOf(cell: Cell): string {
  return (typeof cell.value === "string" ? cell.value : cell.text).trim();
}

/** Has the cell nothing to say? Blanks alone say nothing. */
export function isBlank({ value }: Cell): boolean {
  return typeof value === "string" && value.trim() === "";
}
