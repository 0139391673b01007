import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelIndicatorWithoutPath = FaultData["no-path-to-kgi"];

/** Is there a way from every area with KPIs to a goal that is measured by a KGI? */
export const modelIndicatorWithoutPath = defineRule({
  id: "model-indicator-without-path",
  group: "logic-model",
  severity: "warning",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelIndicatorWithoutPath>[] => modelHits(view, "no-path-to-kgi"),
});
