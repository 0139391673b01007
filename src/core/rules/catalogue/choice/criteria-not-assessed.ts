import type { Criterion } from "../../../indicator/register-entry";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator of the register whose criteria nobody has answered. */
export interface CriteriaNotAssessed {
  readonly indicator: string;
  readonly missing: readonly Criterion[];
}

const criteria: readonly Criterion[] = ["continuity", "rationality", "simplicity"];

/** Does the register say for each of 継続性, 合理性, 簡易性 whether it is met? */
export const criteriaNotAssessed = defineRule({
  id: "criteria-not-assessed",
  group: "choice",
  severity: "advice",
  source: null,
  each: "indicator",
  check: ({ kind, name, register }): RuleHit<CriteriaNotAssessed>[] => {
    if (!register || kind === "reference") return [];
    const missing = criteria.filter((criterion) => register.criteria[criterion] === null);
    return missing.length > 0 ? [{ at: register.at, data: { indicator: name, missing } }] : [];
  },
});
