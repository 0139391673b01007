import { checkModel } from "../logic-model/check-model";
import type { FaultData, FaultKind } from "../logic-model/fault";
import { keptModel, type KeptModel } from "../logic-model/kept-model";
import { isAboutLinks, type ModelRemark } from "../logic-model/remark";
import type { RuleHit } from "./rule";
import type { RuleView } from "./rule-view";

/**
 * The doubts of one kind about the model that the workbook keeps, each at the cell of its node or
 * link; about the whole model, at the head of its table. Nothing without such a model.
 */
export function modelHits<K extends Exclude<FaultKind, "unclear">>(
  view: RuleView,
  kind: K,
): RuleHit<FaultData[K]>[] {
  const kept = keptIn(view);
  if (!kept) return [];
  return checkModel(kept.model).flatMap((fault): RuleHit<FaultData[K]>[] => {
    if (fault.kind !== kind) return [];
    const row = fault.about === null ? -1 : (kept.rows.get(fault.about) ?? -1);
    const isLink = kind === "link-unexplained" || kind === "layer-skipped";
    // A fault of kind K carries the data of K; TypeScript cannot see that for a generic K.
    return [{ at: kept.cellOf(isLink ? "links" : "nodes", row), data: fault.data as FaultData[K] }];
  });
}

/** What makes no sense in the tables of the model that the workbook keeps. */
export function modelRemarks(view: RuleView): RuleHit<ModelRemark>[] {
  const kept = keptIn(view);
  if (!kept) return [];
  return kept.remarks.map((remark) => ({
    at: kept.cellOf(isAboutLinks(remark) ? "links" : "nodes", remark.row),
    data: remark,
  }));
}

/** The model that the workbook keeps; `null` where it has none. */
export function keptIn({ model, snapshot }: RuleView): KeptModel | null {
  return model === undefined ? keptModel(snapshot) : model;
}
