import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { policyEvaluation } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelOutputAsOutcome = FaultData["output-as-outcome"];

/** Do the measures of goals and outcomes count what was reached, not what was done? */
export const modelOutputAsOutcome = defineRule({
  id: "model-output-as-outcome",
  group: "logic-model",
  severity: "warning",
  source: policyEvaluation,
  each: "workbook",
  check: (view): RuleHit<ModelOutputAsOutcome>[] => modelHits(view, "output-as-outcome"),
});
