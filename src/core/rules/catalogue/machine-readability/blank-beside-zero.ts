import { columnName, type Rectangle } from "../../../sheet/address";
import { bodyOf, proseColumns } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { headerNames } from "../../header-names";
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
    const names = headerNames(table, sheet);
    const prose = proseColumns(table);
    // A column that says of each row whether there is a value tells a blank from a zero.
    const states = columns.filter((_, i) => stateHeader.test(names[i] ?? ""));
    const mixed = columns
      .filter((column) => !prose.has(column))
      .flatMap((column) => firstBlank(body, column, states, sheet));
    return oneHit(mixed);
  },
});

const stateHeader = /値の(?:状態|有無)|欠[測損]|value status|missing/iu;

const zero = /^[0０](?:[.．][0０]+)?\s*\D{0,6}$/u;

/** The first blank of a column that has a zero, and that no column of states explains. */
function firstBlank(
  { top, bottom }: Rectangle,
  column: number,
  states: readonly number[],
  { cells }: CheckedSheet,
): MetCell[] {
  let blank: number | null = null;
  let zeros = 0;
  for (let row = top; row <= bottom; row++) {
    const value = cells.valueAt(row, column);
    if (value === 0 || (typeof value === "string" && zero.test(value))) zeros++;
    else if (blank === null && cells.isBlankAt(row, column)) {
      if (!states.some((state) => !cells.isBlankAt(row, state))) blank = row;
    }
  }
  if (blank === null || zeros === 0) return [];
  return [{ at: { sheet: cells.name, row: blank, column }, word: columnName(column) }];
}
