import type { ModelAreaUnmeasured } from "../../../rules/catalogue/logic-model/model-area-unmeasured";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";

/** The words of the rule, and the example of its page. */
export const modelAreaUnmeasuredText: FindingText<ModelAreaUnmeasured> = {
  example: {
    broken: modelExample([goalRow, ["中間目標", "人材育成", "", ""]], [linkRow]),
    mended: modelExample([goalRow, areaRow], [linkRow]),
  },
  ja: {
    title: "領域に指標がありません",
    sentence: ({ area }) => `「${area}」には指標がありません。`,
    why: "その領域の取組が進んでいるかどうかが分かりません。",
    cure: () =>
      "継続して測れる指標を一つ書くか、置かないと決めたなら種別を「対象外」として備考に理由を書いてください。",
  },
  en: {
    title: "An area without an indicator",
    sentence: ({ area }) => `“${area}” has no indicator.`,
    why: "Nobody can tell whether the work in this area makes progress.",
    cure: () =>
      "Add an indicator that can be measured year after year, or enter the area as “Excluded” with the reason in the remarks.",
  },
};
