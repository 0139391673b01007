import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import { describeModel } from "../../core/report/logic-model-description";
import { modelFigures } from "../../core/report/logic-model-figures";
import type { FigureDescription } from "../../core/report/logic-model-svg";
import type { FileSource } from "../file-source";

/** What every picture of the model shows beside its nodes, and what it is called. */
export function figureOf({ council, writing }: FileSource): FigureDescription & {
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
} {
  const { model, indicators, verdicts } = council;
  return {
    ...describeModel(model, writing.language),
    figures: modelFigures(indicators, verdicts, writing.language),
  };
}
