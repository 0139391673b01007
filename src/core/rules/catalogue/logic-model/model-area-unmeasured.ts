import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelAreaUnmeasured = FaultData["area-unmeasured"];

/** Has every area an indicator? */
export const modelAreaUnmeasured = defineRule({
  id: "model-area-unmeasured",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelAreaUnmeasured>[] => modelHits(view, "area-unmeasured"),
});
