import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const formulasLeftText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", { value: 102, formula: "=SUM(F1:F3)" }, 200],
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
    title: "数式が残っています",
    sentence: ({ count, words }) => `${count} つのセルが数式です：${quoted(words, "ja")}。`,
    why: "ほかの環境では計算エラーになったり、値が変わったりします。",
    cure: () =>
      "公表用のシートでは「値の貼り付け」で数値に置き換えてください。元の表の数式はそのままで構いません。",
  },
  en: {
    title: "Formulas are left",
    sentence: ({ count, words }) => `${count} cell(s) hold formulas: ${quoted(words, "en")}.`,
    why: "Elsewhere they may give errors or other values.",
    cure: () =>
      "On the sheet for publication, paste the values. The formulas of your own table may stay.",
  },
};
