import type { Position } from "../../core/sheet/address";

/** How the file library keys a cell: `row,column` from 0. */
export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function positionOf(key: string): Position {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
}
