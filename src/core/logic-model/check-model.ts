import { absentDrivers } from "./checks/drivers";
import {
  inSeveralLayers,
  knownBySurveyOnly,
  outputsAsOutcomes,
  unmeasured,
} from "./checks/indicators";
import { skippingLayers, unexplained } from "./checks/links";
import { circles, withoutPath } from "./checks/paths";
import type { ModelFault } from "./fault";
import type { LogicModel } from "./model";

const checks: readonly ((model: LogicModel) => readonly ModelFault[])[] = [
  circles,
  withoutPath,
  unmeasured,
  knownBySurveyOnly,
  outputsAsOutcomes,
  inSeveralLayers,
  skippingLayers,
  unexplained,
  absentDrivers,
];

/** What a careful reviewer would ask about a model. Pure, and linear in its nodes and links. */
export function checkModel(model: LogicModel): readonly ModelFault[] {
  return checks.flatMap((check) => check(model));
}
