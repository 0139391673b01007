import type { ModelGoalUnmeasured } from "../../../rules/catalogue/logic-model/model-goal-unmeasured";
import type { FindingText } from "../finding-text";
import { goalRow, modelExample } from "../model-example";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const modelGoalUnmeasuredText: FindingText<ModelGoalUnmeasured> = {
  example: {
    broken: modelExample([
      ["目標", "働きやすい職場環境が整った事業所の増加", "参考値", "生産性向上の取組の継続年数"],
    ]),
    mended: modelExample([goalRow]),
  },
  ja: {
    title: "目標を測る指標がありません",
    sentence: ({ goal, references }) =>
      references.length > 0
        ? `「${goal}」には参考値（${quoted(references, "ja", 3)}）だけがあり、KGI がありません。`
        : `「${goal}」を測る指標がありません。`,
    why: "目標に近づいたかどうかを、誰も確かめられません。",
    cure: () => "達成したときに変わる数値を一つ選び、種別を KGI として書いてください。",
  },
  en: {
    title: "A goal without an indicator",
    sentence: ({ goal, references }) =>
      references.length > 0
        ? `“${goal}” has references only (${quoted(references, "en", 3)}) and no KGI.`
        : `Nothing measures “${goal}”.`,
    why: "Nobody can tell whether the goal comes nearer.",
    cure: () => "Choose a number that changes when the goal is reached, and enter it as KGI.",
  },
};
