import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelGoalUnmeasured = FaultData["goal-unmeasured"];

/** Has every goal an indicator of its own? */
export const modelGoalUnmeasured = defineRule({
  id: "model-goal-unmeasured",
  group: "logic-model",
  severity: "warning",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelGoalUnmeasured>[] => modelHits(view, "goal-unmeasured"),
});
