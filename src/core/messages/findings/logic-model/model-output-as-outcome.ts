import type { ModelOutputAsOutcome } from "../../../rules/catalogue/logic-model/model-output-as-outcome";
import type { FindingText } from "../finding-text";
import { goalRow, modelExample } from "../model-example";

/** The words of the rule, and the example of its page. */
export const modelOutputAsOutcomeText: FindingText<ModelOutputAsOutcome> = {
  example: {
    broken: modelExample([
      ["目標", "働きやすい職場環境が整った事業所の増加", "KGI", "セミナーの参加者数"],
    ]),
    mended: modelExample([goalRow]),
  },
  ja: {
    title: "実施した量を成果としています",
    sentence: ({ indicator, word, layer }) =>
      `「${indicator}」は「${word}」を数える実施の量（アウトプット）ですが、「${layer}」の指標になっています。`,
    why: "開けば増える数で、目標に近づいたかどうかは分かりません。",
    cure: () =>
      "参加した結果として何が変わったか（割合、時間、継続年数など）を指標にし、この数は中間目標の KPI に移してください。",
  },
  en: {
    title: "What was done is taken for what was reached",
    sentence: ({ indicator, word, layer }) =>
      `“${indicator}” counts what was done (「${word}」, an output) but measures “${layer}”.`,
    why: "The number grows with every event, whether or not the goal comes nearer.",
    cure: () =>
      "Measure what has changed as a result (a share, hours, years), and move this count to the KPIs on the way.",
  },
};
