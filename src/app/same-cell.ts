import type { CellAddress } from "../core/sheet/address";
import { cellAt, type Cell, type WorkbookSnapshot } from "../core/sheet/snapshot";

/** Do two cells hold the same, in the same format? */
export function isSameCell(one: Cell, other: Cell): boolean {
  return one.value === other.value && one.formula === other.formula && one.format === other.format;
}

/** Is the cell there still as it was? */
export function isUntouched({ sheets }: WorkbookSnapshot, at: CellAddress, before: Cell): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet !== undefined && isSameCell(cellAt(sheet, at), before);
}
