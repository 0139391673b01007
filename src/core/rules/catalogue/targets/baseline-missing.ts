import { goalState } from "../../goal-words";
import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator without a number to start from. */
export interface BaselineMissing {
  readonly indicator: string;
  /** What stands in the cell; empty where there is none. */
  readonly written: string;
}

/**
 * Does every indicator say where it starts? Without a baseline neither the required rate nor the
 * pace can be computed; a dash is shown as it is written, never taken for 0. Without a goal there is
 * no path whose start could be missing.
 */
export const baselineMissing = defineRule({
  id: "baseline-missing",
  group: "targets",
  severity: "warning",
  source: null,
  each: "indicator",
  check: ({ name, nameAt, kind, baseline, target }): RuleHit<BaselineMissing>[] => {
    if (kind === "reference" || goalState(target) !== "number") return [];
    const state = goalState(baseline);
    if (state === "number" || state === "unreadable") return [];
    const written = baseline ? writtenIn(baseline) : "";
    return [{ at: baseline?.at ?? nameAt, data: { indicator: name, written } }];
  },
});
