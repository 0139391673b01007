import { comparePeriods } from "../../../period/calendar";
import type { Period } from "../../../period/period";
import { followed, oncePerCell } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that is not later than its baseline. */
export interface TargetPeriodNotLater {
  readonly indicator: string;
  readonly baseline: Period;
  readonly target: Period;
}

/** Does the target's period end after the baseline's? One header speaks for many rows: told once. */
export const targetPeriodNotLater = defineRule({
  id: "target-period-not-later",
  group: "targets",
  severity: "error",
  source: null,
  each: "table",
  check: (table): readonly RuleHit<TargetPeriodNotLater>[] =>
    oncePerCell(
      followed(table).flatMap(({ name, nameAt, baseline, target }) => {
        const [from, to] = [baseline?.period, target?.period];
        if (!from || !to || !target || comparePeriods(from, to) < 0) return [];
        const data = { indicator: name, baseline: from, target: to };
        return [{ at: target.periodAt ?? target.at, subject: nameAt, data }];
      }),
    ),
});
