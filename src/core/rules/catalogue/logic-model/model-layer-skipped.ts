import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelLayerSkipped = FaultData["layer-skipped"];

/** Does every link lead to the next layer that has anything in it? */
export const modelLayerSkipped = defineRule({
  id: "model-layer-skipped",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelLayerSkipped>[] => modelHits(view, "layer-skipped"),
});
