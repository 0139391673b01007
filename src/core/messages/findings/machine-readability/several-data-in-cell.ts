import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const severalDataInCellText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", "131(12)", 150],
          ["研修受講者数", 102, 200],
        ],
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
    title: "１つのセルに複数のデータがあります",
    sentence: ({ count, words }) =>
      `${count} つのセルに、２つ以上のデータが入っています：${quoted(words, "ja")}。`,
    why: "そのままでは計算も並べ替えもできません。",
    cure: () => "値・時点・内訳を別の列に分け、１つのセルに１つのデータだけを入れてください。",
  },
  en: {
    title: "Several data in one cell",
    sentence: ({ count, words }) =>
      `${count} cell(s) hold more than one datum: ${quoted(words, "en")}.`,
    why: "They can neither be calculated with nor sorted.",
    cure: () => "Put value, period and breakdown into columns of their own: one datum a cell.",
  },
};
