import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import type { LogicModel } from "../../core/logic-model/model";

/** Has the workbook a number for any measure of the model? A table of dashes tells nobody anything. */
export function isCounted(
  { nodes }: LogicModel,
  figures: ReadonlyMap<string, IndicatorFigures>,
): boolean {
  return nodes.some(({ indicators }) =>
    indicators.some(({ indicatorId }) => indicatorId !== null && figures.has(indicatorId)),
  );
}
