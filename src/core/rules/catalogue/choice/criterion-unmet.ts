import type { Criterion } from "../../../indicator/register-entry";
import { defineRule, type RuleHit } from "../../rule";

/** A criterion that staff answered with ×, without saying why the indicator is kept. */
export interface CriterionUnmet {
  readonly indicator: string;
  readonly unmet: readonly Criterion[];
}

const criteria: readonly Criterion[] = ["continuity", "rationality", "simplicity"];

/** Is it written why an indicator stays that fails 継続性, 合理性 or 簡易性? */
export const criterionUnmet = defineRule({
  id: "criterion-unmet",
  group: "choice",
  severity: "warning",
  source: null,
  each: "indicator",
  check: ({ kind, name, register }): RuleHit<CriterionUnmet>[] => {
    if (!register || kind === "reference" || register.reason) return [];
    const unmet = criteria.filter((criterion) => register.criteria[criterion]?.mark === "unmet");
    return unmet.length > 0 ? [{ at: register.at, data: { indicator: name, unmet } }] : [];
  },
});
