import { columnName, type Rectangle } from "../../../sheet/address";
import { bodyOf } from "../../body-cells";
import type { CheckedSheet } from "../../checked-sheet";
import { oneHit, type MetCell } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Does every column have a name that says what is in it? A blank or 列1 does not. */
export const headerMissing = defineRule({
  id: "header-missing",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-05"),
  each: "table",
  check: (table, sheet) => {
    const body = bodyOf(table);
    if (!body || table.headerRows === 0) return [];
    const row = table.range.top + table.headerRows - 1;
    const nameless: MetCell[] = [];
    for (let column = body.left; ; column++) {
      const isFilled = hasContent(column, body, sheet);
      // A column without a name may have been left out of the table that was read.
      if (column > body.right && !isFilled) return oneHit(nameless);
      const name = sheet.cells.textAt(row, column);
      if (!isFilled || (name !== "" && !meaningless.test(name))) continue;
      const word = name === "" ? columnName(column) : name;
      nameless.push({ at: { sheet: table.range.sheet, row, column }, word });
    }
  },
});

function hasContent(column: number, { top, bottom }: Rectangle, { cells }: CheckedSheet): boolean {
  for (let row = top; row <= bottom; row++) {
    if (!cells.isBlankAt(row, column)) return true;
  }
  return false;
}

/** What Excel puts there by itself, single letters, and mere signs; № and # are words for a number. */
const meaningless = /^(?:(?:列|項目|column|field)\s*\d*|[a-z]|(?![№#＃]$)[^\p{L}\p{N}]+)$/iu;
