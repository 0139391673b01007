import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelKgiBySurvey = FaultData["kgi-by-survey"];

/** Is every goal known from more than the answers to a survey? */
export const modelKgiBySurvey = defineRule({
  id: "model-kgi-by-survey",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelKgiBySurvey>[] => modelHits(view, "kgi-by-survey"),
});
