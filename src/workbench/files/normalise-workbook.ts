import { dateToSerial } from "hucre";
import type { Cell, CellValue, Sheet, Workbook } from "hucre/xlsx";
import type { Position } from "../../core/sheet/address";
import { positionOf } from "./cell-key";
import { FileRefused } from "./opened-file";
import { shiftFormula } from "./shared-formulas";

const maximumCells = 1_000_000;

/**
 * Makes the file library's model uniform, in place: dates become the serial numbers that the file
 * holds (the grid calculates with them), and every formula keeps its last result, whatever its type.
 */
export function normaliseWorkbook(workbook: Workbook): void {
  const is1904 = workbook.dateSystem === "1904";
  let cells = 0;
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      cells += row.length;
      if (cells > maximumCells) throw new FileRefused("too-large");
    }
    normaliseSheet(sheet, is1904);
  }
}

function normaliseSheet(sheet: Sheet, is1904: boolean): void {
  for (const row of sheet.rows) {
    row.forEach((value, column) => {
      if (value instanceof Date) row[column] = dateToSerial(value, is1904);
    });
  }
  for (const cell of sheet.cells?.values() ?? []) normaliseCell(cell, is1904);
  spellOutShared(sheet);
}

/** A file writes a shared formula once; here every cell has its own text, so that each can change. */
function spellOutShared(sheet: Sheet): void {
  const masters = new Map<number, { readonly at: Position; readonly text: string }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) continue;
    const at = positionOf(key);
    const master = masters.get(cell.formulaSharedIndex);
    if (cell.formula && cell.formulaRef) {
      masters.set(cell.formulaSharedIndex, { at, text: cell.formula });
    } else if (!cell.formula && master) {
      const { row, column } = master.at;
      cell.formula = shiftFormula(master.text, at.row - row, at.column - column);
    }
  }
}

function normaliseCell(cell: Cell, is1904: boolean): void {
  cell.value = withoutDate(cell.value, is1904);
  if (cell.formula === undefined) return;
  // The file library sets `formulaResult` for numbers alone; writing needs it for every type.
  cell.formulaResult = withoutDate(cell.formulaResult ?? cell.value, is1904);
}

function withoutDate(value: CellValue, is1904: boolean): CellValue {
  return value instanceof Date ? dateToSerial(value, is1904) : value;
}
