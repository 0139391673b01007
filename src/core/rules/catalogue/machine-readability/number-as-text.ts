import { everyDatum } from "../../indicator-data";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are numbers written as text, with their unit or other signs (131件, 26.0％)? */
export const numberAsText = defineRule({
  id: "number-as-text",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-01"),
  each: "table",
  check: ({ indicators }, { snapshot }) =>
    oneHit(
      indicators.flatMap(everyDatum).flatMap(({ at, quantity, reading }) => {
        const value = snapshot.values[at.row - snapshot.top]?.[at.column - snapshot.left];
        if (!quantity || typeof value !== "string" || !("text" in reading)) return [];
        return [{ at, word: reading.text }];
      }),
    ),
});
