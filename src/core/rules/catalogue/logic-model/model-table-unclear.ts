import type { ModelRemark } from "../../../logic-model/remark";
import { modelRemarks } from "../../model-faults";
import { defineRule, type RuleHit } from "../../rule";

/** What its findings carry. */
export type ModelTableUnclear = ModelRemark;

/** Do the tables of the logic model, as people have edited them, still make sense? */
export const modelTableUnclear = defineRule({
  id: "model-table-unclear",
  group: "logic-model",
  severity: "error",
  source: null,
  each: "workbook",
  check: (view): RuleHit<ModelTableUnclear>[] => modelRemarks(view),
});
