import type { ModelKgiBySurvey } from "../../../rules/catalogue/logic-model/model-kgi-by-survey";
import type { FindingText } from "../finding-text";
import { modelExample } from "../model-example";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const modelKgiBySurveyText: FindingText<ModelKgiBySurvey> = {
  example: {
    broken: modelExample([
      ["目標", "負担の軽減", "KGI", "業務改善が定着した事業者の割合（アンケート）"],
    ]),
    mended: modelExample([
      ["目標", "負担の軽減", "KGI", "業務改善が定着した事業者の割合（アンケート）"],
      ["目標", "負担の軽減", "KGI", "生産性向上推進体制加算を取得した事業所の割合"],
    ]),
  },
  ja: {
    title: "KGI がアンケートだけで測られます",
    sentence: ({ goal, indicators }) =>
      `「${goal}」の KGI（${quoted(indicators, "ja", 3)}）は、アンケートでしか分かりません。`,
    why: "回答した人の顔ぶれや聞き方で値が動き、目標に近づいたかどうかを言い切れません。",
    cure: () =>
      "届出や統計から分かる値を KGI か参考値に加え、アンケートは毎回同じ聞き方・同じ対象で行ってください。",
  },
  en: {
    title: "A KGI known from a survey only",
    sentence: ({ goal, indicators }) =>
      `The KGI of “${goal}” (${quoted(indicators, "en", 3)}) is known from a survey only.`,
    why: "It moves with who answers and how they are asked, so it cannot prove that the goal comes nearer.",
    cure: () =>
      "Add a value known from notifications or statistics, as KGI or reference, and ask the same people the same questions each time.",
  },
};
