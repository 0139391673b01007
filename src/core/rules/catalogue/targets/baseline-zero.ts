import { writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A path that starts at zero. */
export interface BaselineZero {
  readonly indicator: string;
  readonly written: string;
}

/**
 * Does the path start at zero? Then no growth rate and no ratio to the start exists; only differences
 * can be followed. What is added up over the years (累計) starts there by its nature.
 */
export const baselineZero = defineRule({
  id: "baseline-zero",
  group: "targets",
  severity: "advice",
  source: null,
  each: "indicator",
  check: ({ kind, name, baseline, target, accumulation }): RuleHit<BaselineZero>[] => {
    if (kind === "reference" || accumulation === "cumulative") return [];
    if (baseline?.quantity?.value !== 0 || !target?.quantity || target.quantity.value === 0) {
      return [];
    }
    return [{ at: baseline.at, data: { indicator: name, written: writtenIn(baseline) } }];
  },
});
