import type { UnitMixed } from "../../../rules/catalogue/values/unit-mixed";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const unitMixedText: FindingText<UnitMixed> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談の利用", "131件", "150人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談の利用", "131件", "150件"],
        ],
      },
    ],
  },
  ja: {
    title: "1 つの指標に 2 つの単位があります",
    sentence: ({ indicator, written, units }) =>
      `「${indicator}」は「${written[0]}」と「${written[1]}」で、単位が「${units[0]}」と「${units[1]}」に分かれています。`,
    why: "単位の違う値の差や比には意味がなく、進み具合を計算できません。",
    cure: ({ units }) =>
      `「${units[0]}」か「${units[1]}」のどちらかで測り直すか、2 つの指標に分けてください。`,
  },
  en: {
    title: "Two units in one indicator",
    sentence: ({ indicator, written, units }) =>
      `“${indicator}” has “${written[0]}” and “${written[1]}”, in the units “${units[0]}” and “${units[1]}”.`,
    why: "Differences and ratios between units mean nothing, so no progress can be computed.",
    cure: ({ units }) =>
      `Measure all of it in “${units[0]}” or in “${units[1]}”, or make two indicators of it.`,
  },
};
