import type { NotInfluenced } from "../../../rules/catalogue/choice/not-influenced";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const notInfluencedText: FindingText<NotInfluenced> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["国主催フォーラムの参加者数", "40人", "80人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["県主催フォーラムの参加者数", "40人", "80人"],
        ],
      },
    ],
  },
  ja: {
    title: "自分たちの取組では動かせない指標です",
    sentence: ({ indicator, word }) =>
      `「${indicator}」は「${word}」で、自分の施策の効果を表しません。`,
    why: "増えても減っても、施策がよかったのかどうかを説明できません（合理性）。",
    cure: () =>
      "自分の施策で動く指標に替えるか、種別を「参考値」にしてください。残すなら、理由を台帳に書いてください。",
  },
  en: {
    title: "Your own work does not move it",
    sentence: ({ indicator, word }) =>
      `“${indicator}” (“${word}”) does not show the effect of your own measures.`,
    why: "Whether it rises or falls, nobody can say if the measures were good (rationality).",
    cure: () =>
      "Choose one that your measures move, or mark it as a reference. To keep it, write the reason in the register.",
  },
};
