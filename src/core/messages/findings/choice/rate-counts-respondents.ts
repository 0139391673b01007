import type { RateCountsRespondents } from "../../../rules/catalogue/choice/rate-counts-respondents";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const rateCountsRespondentsText: FindingText<RateCountsRespondents> = {
  example: {
    broken: [
      {
        rows: [
          [
            "導入率は、システムに入力のある事業者のうち、機器を導入している事業者の割合から算出している。",
          ],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "26％", "90％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          [
            "導入率は、県内のすべての事業者のうち、機器を導入している事業者の割合から算出している。",
          ],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "26％", "90％"],
        ],
      },
    ],
  },
  ja: {
    title: "回答した人だけを分母にした割合です",
    sentence: ({ counted }) =>
      `割合の分母が「${counted}」です。入力や回答が増えるだけで、割合が上がることも下がることもあります。`,
    why: "周知で入力が増えた効果と、実際の変化とを区別できません。",
    cure: () =>
      "分母の数（入力率・回答率）を割合と並べて記録し、変化の理由を説明できるようにしてください。",
  },
  en: {
    title: "The share is of those who answered",
    sentence: ({ counted }) =>
      `The denominator is “${counted}”: the share moves when more of them report.`,
    why: "The effect of asking people to report cannot be told from a real change.",
    cure: () => "Record the size of the denominator (how many reported) beside the share.",
  },
};
