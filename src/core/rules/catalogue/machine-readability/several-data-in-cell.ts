import { bodyOf, metIn, proseColumns } from "../../body-cells";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Does a cell hold more than one datum (23(8), 10人、20件, 131件（令和６年度）)? */
export const severalDataInCell = defineRule({
  id: "several-data-in-cell",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L1-07"),
  each: "table",
  *check(table, sheet) {
    const prose = proseColumns(table);
    const { left } = sheet.snapshot;
    const found = yield* metIn(bodyOf(table), sheet, (value, _, c) => {
      if (typeof value !== "string" || prose.has(left + c)) return null;
      return value.length <= longest && several.test(value) ? value : null;
    });
    yield* oneHit(found);
  },
});

/** Longer texts are sentences, not data. */
const longest = 40;
const number = String.raw`[0-9０-９][0-9０-９.．,，]*`;
/** Two numbers with 、 or a line break between, a number with another in brackets, or with its date. */
const several = new RegExp(
  `${number}[^、\\n；;]*[、\\n；;][^、\\n；;]*${number}|^${number}[^（(]{0,6}[（(][^）)]*${number}[^）)]*[）)]$`,
  "u",
);
