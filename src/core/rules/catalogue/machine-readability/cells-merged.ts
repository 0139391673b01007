import { formatRectangle, intersects } from "../../../sheet/address";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are cells of a table merged? Only the first of them holds a value. */
export const cellsMerged = defineRule({
  id: "cells-merged",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-12"),
  each: "table",
  check: ({ range }, { snapshot }) =>
    oneHit(
      snapshot.merges
        .filter((merge) => intersects(merge, range))
        .sort((a, b) => a.top - b.top || a.left - b.left)
        .map((merge) => ({
          at: { sheet: snapshot.name, row: merge.top, column: merge.left },
          word: formatRectangle(merge),
        })),
    ),
});
