import { bodyOf, metIn, proseColumns } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Does a choice of “other” carry its details in the same cell (その他（…）)? */
export const otherWithDetail = defineRule({
  id: "other-with-detail",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L2-05"),
  each: "table",
  *check(table, sheet) {
    const prose = proseColumns(table);
    const { left } = sheet.snapshot;
    const found = yield* metIn(bodyOf(table), sheet, (value, _, c) => {
      if (typeof value !== "string" || prose.has(left + c)) return null;
      return withDetail.test(value) ? value : null;
    });
    yield* oneHit(found);
  },
});

const withDetail = /^\s*(?:その他|other)\s*[（(:：、,][^）)]/iu;
