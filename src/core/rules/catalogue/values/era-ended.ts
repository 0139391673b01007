import { periodRemarks } from "../../period-remarks";
import { reiwaOrder } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A time in an era that was over by then. */
export interface EraEnded {
  readonly written: string;
  readonly era: string;
  /** The Gregorian year that is meant. */
  readonly year: number;
}

/** Does a period stand in an era that had ended by then? 平成32年度 is 令和２年度. */
export const eraEnded = defineRule({
  id: "era-ended",
  group: "values",
  severity: "advice",
  source: reiwaOrder,
  each: "sheet",
  check: (sheet): RuleHit<EraEnded>[] =>
    periodRemarks(sheet).flatMap(({ at, written, period, remark }) =>
      remark.kind === "era-ended"
        ? [{ at, data: { written, era: remark.era, year: period.year } }]
        : [],
    ),
});
