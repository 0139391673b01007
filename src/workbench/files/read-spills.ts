import type { Sheet } from "hucre";
import { parseAddress, type Rectangle } from "../../core/sheet/address";
import type { CellData, Matrix } from "./book-data";

/** The areas that array formulas of the sheet fill, each with the formula in its first cell. */
export function spillAreas(sheet: Sheet): readonly Rectangle[] {
  const areas: Rectangle[] = [];
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formulaType !== "array" || !cell.formulaRef) continue;
    const area = parseAddress(cell.formulaRef);
    if (area.ok) areas.push(area.value.rectangle);
  }
  return areas;
}

/** Takes the results out that the grid will spill again: it would refuse to overwrite them. */
export function withoutSpills(
  matrix: Matrix<CellData>,
  areas: readonly Rectangle[],
): Matrix<CellData> {
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = matrix[row]?.[column];
        if (!cell || (row === top && column === left)) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
  return matrix;
}
