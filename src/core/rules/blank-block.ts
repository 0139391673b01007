import type { FormulaReference } from "../sheet/formula-tokens";
import { usedRange, type WorkbookSnapshot } from "../sheet/snapshot";

/** As many cells as a look at a block may cost. */
const mostCells = 200;

/**
 * Is every cell of the block blank? `false` where that is not known: on a sheet that was not read, and
 * for blocks of more than 200 cells, which nobody points at by mistake.
 */
export function isBlankBlock(
  { sheet, rectangle }: FormulaReference,
  ownSheet: string,
  { sheets }: WorkbookSnapshot,
): boolean {
  const name = (sheet ?? ownSheet).toLowerCase();
  const snapshot = sheets.find((one) => one.name.toLowerCase() === name);
  const { top, left, bottom, right } = rectangle;
  if (!snapshot || (bottom - top + 1) * (right - left + 1) > mostCells) return false;
  if (!usedRange(snapshot)) return true;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const formula = snapshot.formulas[row - snapshot.top]?.[column - snapshot.left] ?? "";
      if (formula !== "") return false;
    }
  }
  return true;
}
