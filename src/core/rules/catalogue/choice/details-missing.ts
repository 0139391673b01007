import { measurementDetails, type MeasurementDetail } from "../../measurement-details";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator of the register that nobody could measure again from it. */
export interface DetailsMissing {
  readonly indicator: string;
  readonly missing: readonly MeasurementDetail[];
}

/** Does the register say where each value comes from, how often, who sees to it, and when the next comes? */
export const detailsMissing = defineRule({
  id: "details-missing",
  group: "choice",
  severity: "advice",
  source: null,
  each: "indicator",
  check: ({ kind, name, register }): RuleHit<DetailsMissing>[] => {
    if (!register || kind === "reference") return [];
    const missing = measurementDetails.filter((detail) => register[detail] === null);
    return missing.length > 0 ? [{ at: register.at, data: { indicator: name, missing } }] : [];
  },
});
