import { cellAt } from "../../../sheet/snapshot";
import { everyDatum, oncePerCell } from "../../indicator-data";
import { oneHit } from "../../met";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are periods given by the era alone (令和６年度), without the western year? */
export const timeAxisNotStandard = defineRule({
  id: "time-axis-not-standard",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-05"),
  each: "table",
  check: ({ indicators }, { snapshot }) => {
    const headers = oncePerCell(
      indicators.flatMap(everyDatum).flatMap(({ periodAt: at }) => (at ? [{ at }] : [])),
    );
    const words = headers.map(({ at }) => ({ at, word: cellAt(snapshot, at).text.trim() }));
    return oneHit(words.filter(({ word }) => era.test(word) && !western.test(word)));
  },
});

const era = /令和|平成|昭和|㋿|㍻|(?:^|[^A-Za-z])[RHS][.．]?\s*[0-9０-９元]/u;
const western = /(?:19|20)[0-9]{2}|(?:１９|２０)[０-９]{2}/u;
