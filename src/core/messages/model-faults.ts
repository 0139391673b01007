import type { FaultData, FaultKind, ModelFault } from "../logic-model/fault";
import type { FindingText } from "./findings/finding-text";
import { modelAreaUnmeasuredText } from "./findings/logic-model/model-area-unmeasured";
import { modelDriverAbsentText } from "./findings/logic-model/model-driver-absent";
import { modelGoalUnmeasuredText } from "./findings/logic-model/model-goal-unmeasured";
import { modelIndicatorInLayersText } from "./findings/logic-model/model-indicator-in-layers";
import { modelIndicatorWithoutPathText } from "./findings/logic-model/model-indicator-without-path";
import { modelKgiBySurveyText } from "./findings/logic-model/model-kgi-by-survey";
import { modelLayerSkippedText } from "./findings/logic-model/model-layer-skipped";
import { modelLinkUnexplainedText } from "./findings/logic-model/model-link-unexplained";
import { modelLinksCircularText } from "./findings/logic-model/model-links-circular";
import { modelOutputAsOutcomeText } from "./findings/logic-model/model-output-as-outcome";
import { modelTableUnclearText } from "./findings/logic-model/model-table-unclear";
import type { Language } from "./language";

/** What is in the tables of the sheet itself is said there; a model alone does not have it. */
type OwnFault = Exclude<FaultKind, "unclear">;

/** The findings on the sheet say the same: one wording for both. */
const texts: { readonly [K in OwnFault]: FindingText<FaultData[K]> } = {
  "no-path-to-kgi": modelIndicatorWithoutPathText,
  "goal-unmeasured": modelGoalUnmeasuredText,
  "area-unmeasured": modelAreaUnmeasuredText,
  circle: modelLinksCircularText,
  "layer-skipped": modelLayerSkippedText,
  "output-as-outcome": modelOutputAsOutcomeText,
  "indicator-in-layers": modelIndicatorInLayersText,
  "link-unexplained": modelLinkUnexplainedText,
  "driver-absent": modelDriverAbsentText,
  "kgi-by-survey": modelKgiBySurveyText,
};

/** A doubt about a model in words, with what to do about it. */
export interface FaultDescription {
  readonly title: string;
  readonly sentence: string;
  readonly cure: string;
}

/** Puts a doubt about a model into words. Total over all kinds. */
export function describeFault(fault: ModelFault, language: Language): FaultDescription {
  if (fault.kind !== "unclear") return describeOwn(fault, language);
  const { remark } = fault.data;
  const { title, sentence, cure } = modelTableUnclearText[language];
  return { title, sentence: sentence(remark), cure: cure(remark) };
}

function describeOwn<K extends OwnFault>(
  { kind, data }: ModelFault<K>,
  language: Language,
): FaultDescription {
  const { title, sentence, cure } = texts[kind][language];
  return { title, sentence: sentence(data), cure: cure(data) };
}
