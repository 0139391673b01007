import type { PercentScaleMixed } from "../../../rules/catalogue/values/percent-scale-mixed";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const percentScaleMixedText: FindingText<PercentScaleMixed> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "単位", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "％", 0.26, 90],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "単位", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["導入率", "％", 26, 90],
        ],
      },
    ],
  },
  ja: {
    title: "割合の書き方が 2 通りあります",
    sentence: ({ indicator, written, beside }) =>
      `「${indicator}」は「${written}」と「${beside}」で、割合の桁が 100 倍違って読めます。`,
    why: "26 と 0.26 が混ざると、片方は 2600％ または 0.26％ として計算されます。",
    cure: () =>
      "すべて「26％」のように％を付けて書くか、セルの表示形式をパーセントにそろえてください。",
  },
  en: {
    title: "Shares are written in two ways",
    sentence: ({ indicator, written, beside }) =>
      `“${indicator}” has “${written}” beside “${beside}”, which read as a hundred times apart.`,
    why: "Where 26 and 0.26 are mixed, one of them counts as 2600 % or as 0.26 %.",
    cure: () => "Write them all as 26%, or give all the cells a percent format.",
  },
};
