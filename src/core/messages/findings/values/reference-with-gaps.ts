import type { ReferenceWithGaps } from "../../../rules/catalogue/values/reference-with-gaps";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const referenceWithGapsText: FindingText<ReferenceWithGaps> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値", "目標値", "", "", ""],
          ["", "2025年", "2026年", "2027年", "2028年", "2029年"],
          ["導入率", "26％", "42％", "58％", "74％", "90％"],
          ["参考（全国）", "31.6％", "50％", "", "", "90％"],
        ],
        merges: ["A1:A2", "C1:F1"],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値", "目標値", "", "", ""],
          ["", "2025年", "2026年", "2027年", "2028年", "2029年"],
          ["導入率", "26％", "42％", "58％", "74％", "90％"],
          ["参考（全国）", "31.6％", "50％", "ー", "ー", "90％"],
        ],
        merges: ["A1:A2", "C1:F1"],
      },
    ],
  },
  ja: {
    title: "参考の行に空欄があります",
    sentence: ({ reference, filled, missing }) =>
      `「${reference}」には値が ${filled} つあり、${missing.map((period) => on(period, "ja")).join("・")}が空欄です。`,
    why: "目標がないのか、書き忘れなのか、前の値が続くのかが読み手に分かりません。",
    cure: () => "値がないなら「ー」と書き、理由を注に書いてください。値があるなら入れてください。",
  },
  en: {
    title: "The row for comparison has blanks",
    sentence: ({ reference, filled, missing }) =>
      `“${reference}” has ${filled} values and is blank for ${missing.map((period) => on(period, "en")).join(", ")}.`,
    why: "Readers cannot tell whether there is no goal, whether it was forgotten, or whether the value before goes on.",
    cure: () => "Where there is no value, write a dash and the reason in a note; else fill it in.",
  },
};
