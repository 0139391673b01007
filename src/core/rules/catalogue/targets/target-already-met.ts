import type { Quantity } from "../../../cell/reading";
import { goalDirection, meetsGoal } from "../../../indicator/goal";
import type { Datum, Indicator } from "../../../indicator/indicator";
import { comparePeriods } from "../../../period/calendar";
import type { Period } from "../../../period/period";
import { writtenIn } from "../../indicator-data";
import { kpiViewpoint } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that is met before its time. */
export interface TargetAlreadyMet {
  readonly indicator: string;
  readonly target: string;
  readonly by: "baseline" | "actual";
  readonly value: string;
  readonly period: Period | null;
}

/**
 * Is there anything left to reach? A goal that the baseline or the newest result meets, although its
 * year has not come, no longer leads. What is to be kept (維持) is meant to be met; a result of the
 * target's own year or later is success, not a finding.
 */
export const targetAlreadyMet = defineRule({
  id: "target-already-met",
  group: "targets",
  severity: "advice",
  source: kpiViewpoint(3),
  each: "indicator",
  check: (indicator): RuleHit<TargetAlreadyMet>[] => {
    const { kind, name, target } = indicator;
    const met = kind === "reference" ? null : metBy(indicator);
    if (!target || !met) return [];
    const { by, datum } = met;
    const data = { indicator: name, target: writtenIn(target), by };
    return [{ at: target.at, data: { ...data, value: writtenIn(datum), period: datum.period } }];
  },
});

interface Met {
  readonly by: TargetAlreadyMet["by"];
  readonly datum: Datum;
}

function metBy(indicator: Indicator): Met | null {
  const { baseline, target, actuals, direction } = indicator;
  const goal = target?.quantity;
  if (!goal || !asksForChange(indicator, goal)) return null;
  const meets = (datum: Datum | null | undefined): datum is Datum =>
    datum?.quantity?.unit?.symbol === goal.unit?.symbol &&
    meetsGoal(datum?.quantity?.value ?? NaN, goal, direction) === true;
  if (meets(baseline)) return { by: "baseline", datum: baseline };
  const newest = actuals.findLast(({ quantity }) => quantity);
  return isBefore(newest, target) && meets(newest) ? { by: "actual", datum: newest } : null;
}

/**
 * Is the goal more than to keep the value? 195人 → 195人 without a word is either 維持 or a goal that asks
 * for nothing, and is told. Words and values that contradict each other are another rule's matter.
 */
function asksForChange(indicator: Indicator, goal: Quantity): boolean {
  const { direction, directionFrom, baseline } = indicator;
  const stated = directionFrom === "stated" ? direction : null;
  if (directionFrom === "assumed" && !goal.comparator) return false;
  if (!goalDirection(stated, goal, baseline?.quantity?.value ?? null).ok) return false;
  if (direction !== "maintain") return true;
  // No accident and all of them: such values cannot be bettered, only kept.
  const best = goal.value === 0 || (goal.unit?.family === "ratio" && goal.value === 1);
  return directionFrom === "values" && !goal.comparator && !best;
}

function isBefore(datum: Datum | undefined, target: Datum): boolean {
  if (!datum?.period || !target.period) return false;
  return comparePeriods(datum.period, target.period) < 0;
}
