import { metIn } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are spaces or line breaks used to make cells look well (氏　名)? Search and joins then miss them. */
export const layoutBySpaces = defineRule({
  id: "layout-by-spaces",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-06"),
  each: "table",
  *check({ range }, sheet) {
    const found = yield* metIn(range, sheet, (value) =>
      typeof value === "string" && (edges.test(value) || spread.test(value)) ? value : null,
    );
    yield* oneHit(found);
  },
});

/** A blank at an end, a line break, or several blanks in a row. */
const edges = /^\s|\s$|[\r\n]|\s\s/u;
/** Single letters with blanks between: 指　標　名. */
const spread = /^\S(?:\s\S)+$/u;
