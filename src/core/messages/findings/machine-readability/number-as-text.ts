import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const numberAsTextText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", "131件", "150件"],
          ["研修受講者数", "102人", "200人"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "単位", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", "件", 131, 150],
          ["研修受講者数", "人", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "数値が文字列になっています",
    sentence: ({ count, words }) =>
      `${count} つの値が、単位や記号の付いた文字列です：${quoted(words, "ja")}。`,
    why: "Excel でもほかのソフトでも数値として計算や集計ができません。",
    cure: () =>
      "数値だけを入れ、単位や注は別の列に分けてください。表示形式で付けた単位はそのままで構いません。",
  },
  en: {
    title: "Numbers as text",
    sentence: ({ count, words }) =>
      `${count} value(s) are text with a unit or sign: ${quoted(words, "en")}.`,
    why: "Neither Excel nor other software can calculate with them.",
    cure: () =>
      "Enter the number alone, with unit and notes in columns of their own. Units that come from the number format may stay.",
  },
};
