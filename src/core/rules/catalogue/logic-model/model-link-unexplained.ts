import type { FaultData } from "../../../logic-model/fault";
import { modelHits } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelLinkUnexplained = FaultData["link-unexplained"];

/** Does every link say in a sentence why one leads to the other? */
export const modelLinkUnexplained = defineRule({
  id: "model-link-unexplained",
  group: "logic-model",
  severity: "advice",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelLinkUnexplained>[] => modelHits(view, "link-unexplained"),
});
