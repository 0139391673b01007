import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const cellsMergedText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["領域", "指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["人材", "相談件数", 131, 150],
          ["", "研修受講者数", 102, 200],
        ],
        merges: ["A2:A3"],
      },
    ],
    mended: [
      {
        rows: [
          ["領域", "指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["人材", "相談件数", 131, 150],
          ["人材", "研修受講者数", 102, 200],
        ],
      },
    ],
  },
  ja: {
    title: "セルが結合されています",
    sentence: ({ count, words }) =>
      `表の中で ${count} か所のセルが結合されています：${quoted(words, "ja")}。`,
    why: "値は左上のセルだけにあり、ほかのセルは空白として読まれます。",
    cure: () => "結合を解き、同じ内容をそれぞれのセルに入れてください。",
  },
  en: {
    title: "Merged cells",
    sentence: ({ count, words }) =>
      `In the table there are ${count} merged block(s) of cells: ${quoted(words, "en")}.`,
    why: "Only the top left cell holds the value; the others are read as blank.",
    cure: () => "Unmerge them, and write the same content into each cell.",
  },
};
