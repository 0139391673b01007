import type { ModelIndicatorInLayers } from "../../../rules/catalogue/logic-model/model-indicator-in-layers";
import type { FindingText } from "../finding-text";
import { goalRow, modelExample } from "../model-example";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const modelIndicatorInLayersText: FindingText<ModelIndicatorInLayers> = {
  example: {
    broken: modelExample([
      goalRow,
      ["中間目標", "改善活動の実施", "KPI", "業務改善が定着した事業者の割合"],
    ]),
    mended: modelExample([
      goalRow,
      ["中間目標", "改善活動の実施", "KPI", "委員会を設置している事業所数"],
    ]),
  },
  ja: {
    title: "同じ指標が二つの層にあります",
    sentence: ({ indicator, layers }) =>
      `「${indicator}」が${quoted(layers, "ja")}の層にあります。`,
    why: "原因と結果を同じ数値で測ることになり、つながりを確かめられません。",
    cure: () => "どちらの層で測るかを決め、もう一方には別の指標を置いてください。",
  },
  en: {
    title: "One indicator in two layers",
    sentence: ({ indicator, layers }) =>
      `“${indicator}” stands in the layers ${quoted(layers, "en")}.`,
    why: "Cause and effect are then the same number, and their link cannot be tested.",
    cure: () => "Decide where it belongs, and choose another indicator for the other layer.",
  },
};
