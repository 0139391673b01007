import type { ModelLinkUnexplained } from "../../../rules/catalogue/logic-model/model-link-unexplained";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";

/** The words of the rule, and the example of its page. */
export const modelLinkUnexplainedText: FindingText<ModelLinkUnexplained> = {
  example: {
    broken: modelExample(
      [goalRow, areaRow],
      [["人材育成", "働きやすい職場環境が整った事業所の増加", ""]],
    ),
    mended: modelExample([goalRow, areaRow], [linkRow]),
  },
  ja: {
    title: "つながりの説明がありません",
    sentence: ({ from, to }) => `「${from}」から「${to}」へのつながりに、説明がありません。`,
    why: "矢印だけでは、なぜそうなるのかが会議で伝わりません。",
    cure: () =>
      "「（何）により、（何）が（どうなる）」という一文を「つながりの説明」に書いてください。",
  },
  en: {
    title: "A link without its sentence",
    sentence: ({ from, to }) => `The link from “${from}” to “${to}” has no sentence.`,
    why: "An arrow alone does not tell a council why one leads to the other.",
    cure: () => "Write one sentence into “Causal sentence”: through what, what changes how.",
  },
};
