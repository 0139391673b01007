import { maximumColumns, maximumRows, type Rectangle } from "../../core/sheet/address";
import type { GridChange } from "./changes";

/** Rows or columns that were inserted or deleted: `count` of them, the first at `at`. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** Negative: deleted. */
  readonly count: number;
}

/** The rows or columns that came or went with a change; `null` for any other one. */
export function shiftOf(change: GridChange): Shift | null {
  if (change.kind !== "cells" || change.type === "RangeEdited") return null;
  const { sheetId, type, rectangle } = change;
  const axis = type.startsWith("Row") ? "rows" : "columns";
  const [first, last] =
    axis === "rows" ? [rectangle.top, rectangle.bottom] : [rectangle.left, rectangle.right];
  const count = last - first + 1;
  return { sheetId, axis, at: first, count: type.endsWith("Inserted") ? count : -count };
}

/** Where a block is afterwards, by Excel's rules: it grows when lines come between its own. */
export function shifted(rectangle: Rectangle, { axis, at, count }: Shift): Rectangle | null {
  const { top, left, bottom, right } = rectangle;
  const moved =
    axis === "rows"
      ? shiftedSpan(top, bottom, at, count, maximumRows)
      : shiftedSpan(left, right, at, count, maximumColumns);
  if (!moved) return null;
  const [first, last] = moved;
  return axis === "rows"
    ? { ...rectangle, top: first, bottom: last }
    : { ...rectangle, left: first, right: last };
}

function shiftedSpan(
  first: number,
  last: number,
  at: number,
  count: number,
  maximum: number,
): [number, number] | null {
  // A whole row or column stays whole.
  if (first === 0 && last === maximum - 1) return [first, last];
  if (count > 0) {
    const start = first >= at ? first + count : first;
    return start >= maximum
      ? null
      : [start, Math.min(last >= at ? last + count : last, maximum - 1)];
  }
  const end = at - count;
  const start = first < at ? first : Math.max(first + count, at);
  const stop = last < at ? last : last < end ? at - 1 : last + count;
  return stop < start ? null : [start, stop];
}
