import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const linesHiddenText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
        hiddenRows: [2],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "非表示の行や列があります",
    sentence: ({ count, words }) =>
      `非表示の行や列が ${count} つあります：${quoted(words, "ja")}。`,
    why: "人には見えなくてもデータとして読まれ、意図しない値が集計に混ざります。",
    cure: () => "要らない行や列は消し、要るものは表示してください。",
  },
  en: {
    title: "Hidden rows or columns",
    sentence: ({ count, words }) =>
      `There are ${count} hidden row(s) or column(s): ${quoted(words, "en")}.`,
    why: "Nobody sees them, but programs read them, and values nobody meant get into totals.",
    cure: () => "Delete what is not needed, and show the rest.",
  },
};
