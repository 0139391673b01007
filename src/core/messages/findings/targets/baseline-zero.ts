import type { BaselineZero } from "../../../rules/catalogue/targets/baseline-zero";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const baselineZeroText: FindingText<BaselineZero> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["認証を受けた事業所", "０事業所", "30事業所"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["認証を受けた事業所", "２事業所", "30事業所"],
        ],
      },
    ],
  },
  ja: {
    title: "現状値が 0 です",
    sentence: ({ indicator, written }) => `「${indicator}」の現状値は「${written}」です。`,
    why: "0 からは何倍・何％の伸びとは言えず、複利の道筋も計算できません。差（件数）でだけ追えます。",
    cure: () =>
      "直線の道筋で追ってください。新規の取組なら、最初の実績を現状値とする旨を注に書くとよいでしょう。",
  },
  en: {
    title: "The baseline is zero",
    sentence: ({ indicator, written }) => `The baseline of “${indicator}” is “${written}”.`,
    why: "From zero there is no growth rate and no compound path; only differences can be followed.",
    cure: () =>
      "Follow it on a straight line. For a new measure, say in a note that its first result is the baseline.",
  },
};
