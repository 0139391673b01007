import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelIndicatorInLayers = FaultData["indicator-in-layers"];

/** Does an indicator stand in one layer only? */
export const modelIndicatorInLayers = defineRule({
  id: "model-indicator-in-layers",
  group: "logic-model",
  severity: "warning",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelIndicatorInLayers>[] => modelHits(view, "indicator-in-layers"),
});
