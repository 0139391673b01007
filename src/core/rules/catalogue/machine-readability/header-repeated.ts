import { headerNames } from "../../header-names";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do two columns have the same name in the lowest header row? A program cannot tell them apart. */
export const headerRepeated = defineRule({
  id: "header-repeated",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-03"),
  each: "table",
  check: (table, sheet) => {
    const { range, headerRows } = table;
    const seen = new Set<string>();
    const repeated = headerNames(table, sheet).flatMap((name, i) => {
      if (headerRows === 0 || name === "") return [];
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const at = { sheet: range.sheet, row: range.top + headerRows - 1, column: range.left + i };
      return [{ at, word: name }];
    });
    return oneHit(repeated);
  },
});
