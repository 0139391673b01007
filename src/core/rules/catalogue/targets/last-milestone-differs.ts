import { comparePeriods } from "../../../period/calendar";
import type { Period } from "../../../period/period";
import { isDatedNumber, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** Two goals for one time. */
export interface LastMilestoneDiffers {
  readonly indicator: string;
  readonly milestone: string;
  readonly target: string;
  readonly period: Period;
}

/** Does the path arrive at the target? 期待値 of the target's own year and 目標値 are one number. */
export const lastMilestoneDiffers = defineRule({
  id: "last-milestone-differs",
  group: "targets",
  severity: "error",
  source: null,
  each: "indicator",
  check: ({ kind, name, planned, target }): RuleHit<LastMilestoneDiffers>[] => {
    if (kind === "reference" || !isDatedNumber(target)) return [];
    const last = planned
      .filter(isDatedNumber)
      .find(
        ({ period, quantity }) =>
          period.kind === target.period.kind &&
          comparePeriods(period, target.period) === 0 &&
          quantity.unit?.symbol === target.quantity.unit?.symbol &&
          quantity.value !== target.quantity.value,
      );
    if (!last) return [];
    const written = { milestone: writtenIn(last), target: writtenIn(target) };
    return [{ at: last.at, data: { indicator: name, ...written, period: last.period } }];
  },
});
