import { oneHit } from "../../met";
import { headerNames } from "../../header-names";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do the years run across the columns? Each new year then changes the table itself. */
export const wideForm = defineRule({
  id: "wide-form",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-09"),
  each: "table",
  check: (table, sheet) => {
    const { range, form, headerRows } = table;
    if (form !== "years-across" && form !== "plan-actual-rows") return [];
    const row = range.top + Math.max(0, headerRows - 1);
    const years = headerNames(table, sheet).flatMap((word, i) =>
      year.test(word) ? [{ at: { sheet: range.sheet, row, column: range.left + i }, word }] : [],
    );
    return oneHit(years);
  },
});

const year = /[0-9０-９]{4}|(?:令和|平成|[RHＲＨ])\s*[0-9０-９元]+/u;
