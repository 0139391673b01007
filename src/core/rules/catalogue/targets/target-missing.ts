import { goalState, hasNumbers } from "../../goal-words";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator with numbers and no goal. */
export interface TargetMissing {
  readonly indicator: string;
  /** `ー`; empty for a blank cell and for a row without one. */
  readonly written: string;
}

/** Has every indicator that is measured a goal? */
export const targetMissing = defineRule({
  id: "target-missing",
  group: "targets",
  severity: "warning",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<TargetMissing>[] => {
    const { kind, name, nameAt, target } = indicator;
    if (kind === "reference" || goalState(target) !== "missing" || !hasNumbers(indicator))
      return [];
    const written = target ? writtenIn(target) : "";
    return [{ at: target?.at ?? nameAt, data: { indicator: name, written } }];
  },
});
