import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const meaningByColourText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
        looks: { fills: [{ range: { top: 2, left: 1, bottom: 2, right: 1 }, color: "#FFFF00" }] },
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "備考"],
          ["相談件数", 131, 150, ""],
          ["研修受講者数", 102, 200, "現状値は推計"],
        ],
      },
    ],
  },
  ja: {
    title: "色で違いを表しています",
    sentence: ({ count, words }) =>
      `表の一部のセルだけに色が付いています（${count} か所）：${quoted(words, "ja")}。`,
    why: "色の意味はプログラムに読めず、白黒の印刷でも消えます。",
    cure: () => "「推計値」「未確定」などの列を作り、言葉で書いてください。",
  },
  en: {
    title: "Meaning by colour",
    sentence: ({ count, words }) =>
      `Single cells of the table are coloured (${count}): ${quoted(words, "en")}.`,
    why: "Programs cannot read what a colour means, and it is lost in a black-and-white print.",
    cure: () => "Add a column such as “estimate” or “not final”, and say it in words.",
  },
};
