import type { Datum, Indicator } from "../../../indicator/indicator";
import { comparePeriods } from "../../../period/calendar";
import { formatCell } from "../../../sheet/address";
import type { Period } from "../../../period/period";
import { followed, oncePerCell } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A year that stands to the right of a later one. */
export interface MilestonesOutOfOrder {
  readonly period: Period;
  /** The one that stands to the left of it, although it is not earlier. */
  readonly before: Period;
}

/** Do the years of the path run from left to right, each once? A year typed wrong moves its value. */
export const milestonesOutOfOrder = defineRule({
  id: "milestones-out-of-order",
  group: "targets",
  severity: "error",
  source: null,
  each: "table",
  check: (table): readonly RuleHit<MilestonesOutOfOrder>[] =>
    oncePerCell(followed(table).flatMap(outOfOrder)),
});

function outOfOrder({ planned }: Indicator): RuleHit<MilestonesOutOfOrder>[] {
  const printed = planned.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return printed.slice(1).flatMap((datum, i) => {
    const before = printed[i];
    return before && follows(before, datum) ? [hitAt(before, datum)].flat() : [];
  });
}

/** In one row, each under a period of its own, and the second not later than the first. */
function follows(before: Datum, datum: Datum): boolean {
  if (!before.period || !datum.period || !before.periodAt || !datum.periodAt) return false;
  return (
    before.at.row === datum.at.row &&
    formatCell(before.periodAt) !== formatCell(datum.periodAt) &&
    comparePeriods(before.period, datum.period) >= 0
  );
}

function hitAt(before: Datum, { at, period, periodAt }: Datum): RuleHit<MilestonesOutOfOrder>[] {
  if (!before.period || !period) return [];
  return [{ at: periodAt ?? at, data: { period, before: before.period } }];
}
