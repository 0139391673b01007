import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelDriverAbsent = FaultData["driver-absent"];

/** Does a model that follows the national one name each of its five drivers, or say why not? */
export const modelDriverAbsent = defineRule({
  id: "model-driver-absent",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelDriverAbsent>[] => modelHits(view, "driver-absent"),
});
