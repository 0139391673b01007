import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelLinksCircular = FaultData["circle"];

/** Do the links lead from causes to effects without coming back? */
export const modelLinksCircular = defineRule({
  id: "model-links-circular",
  group: "logic-model",
  severity: "error",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelLinksCircular>[] => modelHits(view, "circle"),
});
