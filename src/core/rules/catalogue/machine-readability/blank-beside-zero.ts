import { columnName } from "../../../sheet/address";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { oneHit, type MetCell } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do zeros and blank cells stand in one column of values? Nobody can tell whether the blank is a zero. */
export const blankBesideZero = defineRule({
  id: "blank-beside-zero",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-09"),
  each: "table",
  check: (table, sheet) => {
    const body = bodyOf(table);
    if (!body) return [];
    const columns = Array.from({ length: body.right - body.left + 1 }, (_, i) => body.left + i);
    const mixed = columns.flatMap((column) => firstBlank(body.top, body.bottom, column, sheet));
    return oneHit(mixed);
  },
});

const zero = /^[0０](?:[.．][0０]+)?\s*\D{0,6}$/u;

/** The first blank of a column that has a zero. */
function firstBlank(
  top: number,
  bottom: number,
  column: number,
  { cells }: CheckedSheet,
): MetCell[] {
  let blank: number | null = null;
  let zeros = 0;
  for (let row = top; row <= bottom; row++) {
    const value = cells.valueAt(row, column);
    if (value === 0 || (typeof value === "string" && zero.test(value))) zeros++;
    else if (blank === null && cells.isBlankAt(row, column)) blank = row;
  }
  if (blank === null || zeros === 0) return [];
  return [{ at: { sheet: cells.name, row: blank, column }, word: columnName(column) }];
}
