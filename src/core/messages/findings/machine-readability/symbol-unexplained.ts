import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const symbolUnexplainedText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", "ー", 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", "ー", 150],
          ["研修受講者数", 102, 200],
          [],
          ["「ー」は実績がないことを表す。"],
        ],
      },
    ],
  },
  ja: {
    title: "記号の意味が書かれていません",
    sentence: ({ count, words }) =>
      `値の列に記号が ${count} か所あり、意味の説明がありません：${quoted(words, "ja")}。`,
    why: "「値がない」のか「公表しない」のかが分からず、ほかのデータとつなげられません。",
    cure: () => "表の下に「ー：実績なし」のように、記号の意味を書いてください。",
  },
  en: {
    title: "Signs without a legend",
    sentence: ({ count, words }) =>
      `Among the values there are ${count} sign(s) that nothing explains: ${quoted(words, "en")}.`,
    why: "Nobody can tell a missing value from one that is withheld, or join the data with others.",
    cure: () => "Say below the table what the sign means, such as “ー: no actual”.",
  },
};
