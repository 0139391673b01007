import type { KpiWorkbook } from "../../app/kpi-workbook";
import { staffSheets } from "../../app/own-sheets";
import { mergeModel } from "../../core/logic-model/merge-model";
import type { LogicModel } from "../../core/logic-model/model";
import { proposeModel, type ModelProposal } from "../../core/logic-model/propose-model";

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
    unplaced: proposal.unplaced.filter(({ indicatorId }) => isNew(indicatorId)),
  };
}

/** Does any node measure itself by the indicator? */
export function hasIndicator({ nodes }: LogicModel, id: string): boolean {
  return nodes.some(({ indicators }) => indicators.some(({ indicatorId }) => indicatorId === id));
}
