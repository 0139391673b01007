import { goalDirection } from "../../../indicator/goal";
import type { Direction } from "../../../indicator/indicator";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A goal that lies where the words do not point. */
export interface TargetAgainstDirection {
  readonly indicator: string;
  readonly direction: Direction;
  readonly baseline: string;
  readonly target: string;
}

/** Does the goal lie where the words point? 「増加」 from 45 to 30 is a slip in one of the three. */
export const targetAgainstDirection = defineRule({
  id: "target-against-direction",
  group: "targets",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<TargetAgainstDirection>[] => {
    const { kind, name, direction, directionFrom, baseline, target } = indicator;
    if (kind === "reference" || directionFrom !== "stated" || !target?.quantity) return [];
    const from = baseline?.quantity?.value ?? null;
    if (goalDirection(direction, target.quantity, from).ok) return [];
    const data = { indicator: name, direction, target: writtenIn(target) };
    return [{ at: target.at, data: { ...data, baseline: baseline ? writtenIn(baseline) : "" } }];
  },
});
