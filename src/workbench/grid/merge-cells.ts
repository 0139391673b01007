import type { Rectangle } from "../../core/sheet/address";

/** A cell of a sheet known by its id. */
export interface SheetCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet whose formulas are to be calculated. */
export interface DirtyBlock {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

/**
 * Cells as blocks, one for each run down a column: Univer compares every dirty block with every
 * other, so thousands of single cells would take minutes.
 */
export function mergeCells(cells: readonly SheetCell[]): DirtyBlock[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const blocks: DirtyBlock[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = blocks.at(-1);
    const { bottom = -2, left } = last?.rectangle ?? {};
    if (last?.sheetId === sheetId && left === column && row <= bottom + 1) {
      blocks[blocks.length - 1] = { sheetId, rectangle: { ...last.rectangle, bottom: row } };
    } else {
      blocks.push({ sheetId, rectangle: { top: row, left: column, bottom: row, right: column } });
    }
  }
  return blocks;
}
