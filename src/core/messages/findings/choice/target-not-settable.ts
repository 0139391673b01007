import type { TargetNotSettable } from "../../../rules/catalogue/choice/target-not-settable";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const targetNotSettableText: FindingText<TargetNotSettable> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["補助金の活用実績額", "1,200千円", "1,500千円"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["補助金を活用した事業所数", "12事業所", "30事業所"],
        ],
      },
    ],
  },
  ja: {
    title: "目標値を決めにくい指標です",
    sentence: ({ indicator, word }) =>
      `「${indicator}」は${word === indicator ? "" : `「${word}」にあたり、`}いくらが適切かを説明できる目標を決めにくい値です。`,
    why: "使った額は申請や予算の枠で決まり、多いほどよいとは言えません。",
    cure: () =>
      "額ではなく、それで何がどれだけ変わったか（導入した事業所の数など）を指標にしてください。",
  },
  en: {
    title: "No target can be argued",
    sentence: ({ indicator, word }) =>
      `For “${indicator}” ${word === indicator ? "" : `(“${word}”) `}nobody can say how much would be right.`,
    why: "What is spent follows applications and the budget; more of it is not better.",
    cure: () =>
      "Take what it changed (such as the number of offices equipped) as the indicator instead.",
  },
};
