import { metIn, bodyOf } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Do cells of the table hold formulas? Elsewhere they may give errors or other values. */
export const formulasLeft = defineRule({
  id: "formulas-left",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-06"),
  each: "table",
  *check(table, sheet) {
    const { formulas } = sheet.snapshot;
    const found = yield* metIn(bodyOf(table), sheet, (value, r, c) => {
      const formula = formulas[r]?.[c];
      // A text that looks like a formula is its own value.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return isFormula ? formula : null;
    });
    yield* oneHit(found);
  },
});
