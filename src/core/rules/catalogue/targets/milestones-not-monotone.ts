import type { Indicator } from "../../../indicator/indicator";
import { comparePeriods } from "../../../period/calendar";
import { isDatedNumber, pathOf, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A step of the path that goes the wrong way. */
export interface MilestonesNotMonotone {
  readonly indicator: string;
  readonly before: string;
  readonly here: string;
  readonly direction: "increase" | "decrease";
}

/**
 * Does the path go one way? 42, 58, 54, 74 falls back in between. Yearly counts (単年度) may have a year
 * of their own, so they are left out; so are values without a period or in another unit.
 */
export const milestonesNotMonotone = defineRule({
  id: "milestones-not-monotone",
  group: "targets",
  severity: "warning",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<MilestonesNotMonotone>[] => {
    const { kind, name, direction, directionFrom, accumulation } = indicator;
    if (kind === "reference" || directionFrom === "assumed") return [];
    if (direction === "maintain" || accumulation === "per-period") return [];
    const path = stepsOf(indicator);
    const sign = direction === "increase" ? 1 : -1;
    const back = path.findIndex((datum, i) => {
      const before = path[i - 1];
      return before && (datum.quantity.value - before.quantity.value) * sign < 0;
    });
    const [before, here] = [path[back - 1], path[back]];
    // Years that stand in the wrong order are another rule's matter.
    if (!before || !here || here.at.column < before.at.column) return [];
    const data = { before: writtenIn(before), here: writtenIn(here) };
    return [{ at: here.at, data: { indicator: name, ...data, direction } }];
  },
});

/** The milestones on the way; with only a start and an end there is nothing between them to look at. */
function stepsOf(indicator: Indicator) {
  const symbol = indicator.target?.quantity?.unit?.symbol;
  const path = pathOf(indicator)
    .filter(isDatedNumber)
    .filter(({ quantity }) => quantity.unit?.symbol === symbol);
  return path.length < 3 ? [] : path.toSorted((a, b) => comparePeriods(a.period, b.period));
}
