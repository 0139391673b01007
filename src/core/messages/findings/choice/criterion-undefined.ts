import type { CriterionUndefined } from "../../../rules/catalogue/choice/criterion-undefined";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const criterionUndefinedText: FindingText<CriterionUndefined> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["業務改善が定着した事業所の割合", "20％", "50％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["業務改善を１年以上続けている事業所の割合", "20％", "50％"],
        ],
      },
    ],
  },
  ja: {
    title: "数える条件が決まっていません",
    sentence: ({ indicator, word }) =>
      `「${indicator}」の「${word}」は、何を満たせば数えるのかが書かれていません。`,
    why: "数える人や年度によって結果が変わり、続けて比べられません（継続性）。",
    cure: ({ word }) =>
      `「${word}」を測れる条件（期間、回数、値）に置き換えるか、定義を書いてください。`,
  },
  en: {
    title: "It is not said when something counts",
    sentence: ({ indicator, word }) =>
      `“${indicator}” does not say what must be met to be “${word}”.`,
    why: "Each person and each year counts otherwise, so the results cannot be compared (continuity).",
    cure: ({ word }) =>
      `Replace “${word}” by a condition that can be measured (a time, a number), or define it.`,
  },
};
