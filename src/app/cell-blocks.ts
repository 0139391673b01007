import type { CellAddress } from "../core/sheet/address";
import type { PlannedCell, WriteStep } from "./write-plan";

/** A cell to write, by its place in the sheet. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlannedCell;
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: PlannedCell[][];
}

/**
 * Cells as few blocks: neighbours in a row, then rows of equal place and width below each other. What
 * lies between is not written, so nothing there loses its format.
 */
export function cellBlocks(sheet: string, cells: readonly PlacedCell[]): readonly WriteStep[] {
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Block[] = [];
  const open = new Map<string, Block>();
  for (const { row, left, run } of runsOf(sorted)) {
    const key = `${left} ${run.length}`;
    const above = open.get(key);
    if (above && above.top + above.cells.length === row) above.cells.push(run);
    else {
      const block = { top: row, left, cells: [run] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks.map((block) => ({ kind: "cells", sheet, ...block }));
}

/** A cell to write, wherever it is in the workbook. */
export interface AddressedCell {
  readonly at: CellAddress;
  readonly cell: PlannedCell;
}

/** The same for cells of several sheets. */
export function cellSteps(cells: readonly AddressedCell[]): readonly WriteStep[] {
  const sheets = new Map<string, PlacedCell[]>();
  for (const { at, cell } of cells) {
    const placed = { row: at.row, column: at.column, cell };
    const others = sheets.get(at.sheet);
    if (others) others.push(placed);
    else sheets.set(at.sheet, [placed]);
  }
  return [...sheets].flatMap(([sheet, placed]) => cellBlocks(sheet, placed));
}

interface Run {
  readonly row: number;
  readonly left: number;
  readonly run: PlannedCell[];
}

function runsOf(sorted: readonly PlacedCell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, cell } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.left + last.run.length === column) last.run.push(cell);
    else runs.push({ row, left: column, run: [cell] });
  }
  return runs;
}
