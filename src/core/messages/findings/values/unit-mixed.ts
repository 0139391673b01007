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
    cure: ({ units, written }) =>
      written.some(isChange)
        ? "増減の幅を書いたのなら、「62.1％」に対する「+5pt」は「67.1％」のように、到達する値に直してください。"
        : `「${units[0]}」か「${units[1]}」のどちらかで測り直すか、2 つの指標に分けてください。`,
  },
  en: {
    title: "Two units in one indicator",
    sentence: ({ indicator, written, units }) =>
      `“${indicator}” has “${written[0]}” and “${written[1]}”, in the units “${units[0]}” and “${units[1]}”.`,
    why: "Differences and ratios between units mean nothing, so no progress can be computed.",
    cure: ({ units, written }) =>
      written.some(isChange)
        ? "If it is a change, write the value that it leads to: “+5pt” on “62.1%” is “67.1%”."
        : `Measure all of it in “${units[0]}” or in “${units[1]}”, or make two indicators of it.`,
  },
};

/** +5pt, ▲10％: rather a change than a value. */
function isChange(written: string): boolean {
  return /^[+＋±▲△−－-]/u.test(written);
}
