import { maximumColumns, type Position, type Rectangle } from "./address";
import {
  blankCell,
  type Cell,
  cellAt,
  isOwnFormula,
  type SheetSnapshot,
  usedRange,
} from "./snapshot";

/**
 * A sheet as a person sees it: a merged block says everywhere what its first cell says, and the
 * add-in's own results are not there.
 */
export interface SheetView {
  readonly name: string;
  /** `null` for an empty sheet. */
  readonly used: Rectangle | null;
  /** The merged block that covers the position, or the cell alone. */
  readonly areaAt: (position: Position) => Rectangle;
  /** What is to be read at the position; blank for a formula of this add-in. */
  readonly cellAt: (position: Position) => Cell;
}

/** Indexes the merged blocks once, so that a look at a cell costs the same on every sheet. */
export function viewSheet(sheet: SheetSnapshot): SheetView {
  const used = usedRange(sheet);
  const merged = indexMerges(sheet.merges, used);
  const areaAt = ({ row, column }: Position): Rectangle =>
    merged.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column };
  return {
    name: sheet.name,
    used,
    areaAt,
    cellAt: (position) => {
      const area = merged.get(keyOf(position.row, position.column));
      const cell = cellAt(sheet, area ? { row: area.top, column: area.left } : position);
      return isOwnFormula(cell) ? blankCell : cell;
    },
  };
}

/** What stands in a cell, as words; without the blanks around it. */
export function textOf(cell: Cell): string {
  return (typeof cell.value === "string" ? cell.value : cell.text).trim();
}

/** Has the cell nothing to say? Blanks alone say nothing. */
export function isBlank(cell: Cell): boolean {
  return typeof cell.value === "string" && cell.value.trim() === "";
}

function indexMerges(merges: readonly Rectangle[], used: Rectangle | null) {
  const index = new Map<number, Rectangle>();
  if (!used) return index;
  for (const merge of merges) {
    // A merged block may reach to the end of the sheet; only what is in use is ever looked at.
    for (let row = merge.top; row <= Math.min(merge.bottom, used.bottom); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, used.right); column++) {
        index.set(keyOf(row, column), merge);
      }
    }
  }
  return index;
}

function keyOf(row: number, column: number): number {
  return row * maximumColumns + column;
}
