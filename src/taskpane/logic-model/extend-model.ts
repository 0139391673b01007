import type { KpiWorkbook } from "../../app/kpi-workbook";
import { staffSheets } from "../../app/own-sheets";
import { mergeModel } from "../../core/logic-model/merge-model";
import type { LogicModel } from "../../core/logic-model/model";
import type { ModelProposal } from "../../core/logic-model/model-proposal";
import { proposeModel } from "../../core/logic-model/propose-model";
import { nameKey } from "../../core/logic-model/same-name";
import { modelKey } from "./model-key";

/** A model with what the tables have beyond it, in its own layers and areas; nothing of it is lost. */
export function extendModel(
  model: LogicModel,
  { reading, snapshot }: Pick<KpiWorkbook, "reading" | "snapshot">,
): ModelProposal {
  const proposal = proposeModel(reading, staffSheets(snapshot), model);
  const isNew = (id: string | null) => id !== null && !hasIndicator(model, id);
  return {
    model: mergeModel(model, proposal.model),
    placements: proposal.placements.filter(({ indicatorId }) => isNew(indicatorId)),
    unplaced: proposal.unplaced.filter(
      ({ indicatorId, name }) => isNew(indicatorId) && !isExcluded(model, name),
    ),
  };
}

/** Does any node measure itself by the indicator? */
export function hasIndicator({ nodes }: LogicModel, id: string): boolean {
  return nodes.some(({ indicators }) => indicators.some(({ indicatorId }) => indicatorId === id));
}

/** Was it left out on purpose? */
export function isExcluded({ exclusions }: LogicModel, name: string): boolean {
  return exclusions.some((own) => nameKey(own.name) === nameKey(name));
}

/** Is there an indicator in the tables that the model neither has nor leaves out? */
export function hasMore(model: LogicModel, workbook: KpiWorkbook): boolean {
  const all = workbook.reading.tables.flatMap(({ indicators }) => indicators);
  if (all.every(({ id }) => hasIndicator(model, id))) return false;
  const extended = extendModel(model, workbook);
  return modelKey(extended.model) !== modelKey(model) || extended.unplaced.length > 0;
}
