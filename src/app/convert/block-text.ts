import type { Rectangle } from "../../core/sheet/address";
import { cellAt, type Cell, type SheetSnapshot } from "../../core/sheet/snapshot";

/** The cells of a block, row by row. */
export function blockCells(
  sheet: SheetSnapshot,
  { top, left, bottom, right }: Rectangle,
): readonly (readonly Cell[])[] {
  return span(top, bottom).map((row) =>
    span(left, right).map((column) => cellAt(sheet, { row, column })),
  );
}

/**
 * What a block holds in words: what the list of conversions says stands there, and by which it is
 * seen later whether it still does. Excel shows fifteen digits of a number.
 */
export function blockText(cells: readonly (readonly Cell[])[]): string {
  return cells.map((row) => row.map(({ value }) => valueText(value)).join(" | ")).join("\n");
}

function valueText(value: Cell["value"]): string {
  return String(typeof value === "number" ? Number(value.toPrecision(15)) : value);
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
