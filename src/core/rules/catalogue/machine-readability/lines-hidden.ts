import { columnName } from "../../../sheet/address";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are rows or columns with content hidden? Programs read them all the same. */
export const linesHidden = defineRule({
  id: "lines-hidden",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-13"),
  each: "sheet",
  check: ({ snapshot: { name, top, left, hiddenRows, hiddenColumns } }) =>
    oneHit([
      ...hiddenRows.map((row) => ({
        at: { sheet: name, row, column: left },
        word: `${row + 1}:${row + 1}`,
      })),
      ...hiddenColumns.map((column) => ({
        at: { sheet: name, row: top, column },
        word: `${columnName(column)}:${columnName(column)}`,
      })),
    ]),
});
