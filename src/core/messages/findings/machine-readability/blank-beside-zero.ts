import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const blankBesideZeroText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 0, 150],
          ["研修受講者数", "", 200],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 0, 150],
          ["研修受講者数", "未集計", 200],
        ],
      },
    ],
  },
  ja: {
    title: "空白とゼロが混ざっています",
    sentence: ({ words }) => `${quoted(words, "ja")}の列に、0 と空白のセルの両方があります。`,
    why: "空白が「0」なのか「値がない」のかが分からず、集計を誤ります。",
    cure: () =>
      "値が 0 なら「0」、ないなら「…」「未集計」などと書き、その意味を注に書いてください。",
  },
  en: {
    title: "Blanks beside zeros",
    sentence: ({ words }) => `Column ${quoted(words, "en")} holds both zeros and blank cells.`,
    why: "Nobody can tell whether a blank is a zero or a missing value, and totals go wrong.",
    cure: () => "Write 0 for zero, and a sign or word explained in a note for a missing value.",
  },
};
