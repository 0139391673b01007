import { maximumColumns, maximumRows, type Rectangle } from "../core/sheet/address";

/** Where something stands on a sheet, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The heights of the first rows and the widths of the first columns, in points; 0 when hidden. */
export interface GridLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Of all others. */
  readonly standardHeight: number;
  readonly standardWidth: number;
}

/** The cells that lie under a box, those that it only touches left out. */
export function coveredCells(box: Box, grid: GridLines): Rectangle {
  const { left, top, width, height } = box;
  return {
    top: Math.min(lineAt(top, grid.rows, grid.standardHeight), maximumRows - 1),
    left: Math.min(lineAt(left, grid.columns, grid.standardWidth), maximumColumns - 1),
    bottom: Math.min(lastLine(top, height, grid.rows, grid.standardHeight), maximumRows - 1),
    right: Math.min(lastLine(left, width, grid.columns, grid.standardWidth), maximumColumns - 1),
  };
}

/** The row or column in which a point lies; on the border of two, the second one. */
function lineAt(point: number, sizes: readonly number[], standard: number): number {
  let end = 0;
  for (const [line, size] of sizes.entries()) {
    end += size;
    if (point < end) return line;
  }
  return sizes.length + (standard > 0 ? Math.floor((point - end) / standard) : 0);
}

/** An object ends a little before its edge: one that ends on a border does not cover what follows. */
function lastLine(
  start: number,
  length: number,
  sizes: readonly number[],
  standard: number,
): number {
  const hair = Math.min(0.5, length / 2);
  return lineAt(start + length - hair, sizes, standard);
}
