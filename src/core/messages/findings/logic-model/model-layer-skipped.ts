import type { ModelLayerSkipped } from "../../../rules/catalogue/logic-model/model-layer-skipped";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const modelLayerSkippedText: FindingText<ModelLayerSkipped> = {
  example: {
    broken: modelExample(
      [["最終的な目標", "介護サービスの質の向上", "", ""], goalRow, areaRow],
      [linkRow, ["人材育成", "介護サービスの質の向上", "研修により質が向上"]],
    ),
    mended: modelExample(
      [["最終的な目標", "介護サービスの質の向上", "", ""], goalRow, areaRow],
      [linkRow, ["働きやすい職場環境が整った事業所の増加", "介護サービスの質の向上", "人材が定着"]],
    ),
  },
  ja: {
    title: "層を飛び越すつながりです",
    sentence: ({ from, to, skipped }) =>
      `「${from}」から「${to}」へのつながりが、${quoted(skipped, "ja")}の層を飛び越しています。`,
    why: "間で何が起きるかが語られず、因果関係が疑われます。",
    cure: ({ skipped }) =>
      `${quoted(skipped, "ja")}の層の目標や領域を通るつながりに分けてください。`,
  },
  en: {
    title: "A link passes over a layer",
    sentence: ({ from, to, skipped }) =>
      `The link from “${from}” to “${to}” passes over ${quoted(skipped, "en")}.`,
    why: "It does not say what happens in between, so the causality is open to doubt.",
    cure: ({ skipped }) =>
      `Split it into links by way of the goals or areas of ${quoted(skipped, "en")}.`,
  },
};
