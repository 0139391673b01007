import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const choicesInconsistentText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "進み具合"],
          ["相談件数", 131, 150, "取組済"],
          ["研修受講者数", 102, 200, "取組済み"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "進み具合"],
          ["相談件数", 131, 150, "取組済"],
          ["研修受講者数", 102, 200, "取組済"],
        ],
      },
    ],
  },
  ja: {
    title: "選択肢の書き方がそろっていません",
    sentence: ({ words }) => `同じ選択肢が違う書き方になっています：${quoted(words, "ja")}。`,
    why: "別の選択肢として数えられ、集計が合わなくなります。",
    cure: () => "１つの書き方にそろえてください。入力規則のリストを使うと揺れません。",
  },
  en: {
    title: "Choices are not spelt alike",
    sentence: ({ words }) => `One choice is spelt in several ways: ${quoted(words, "en")}.`,
    why: "They are counted as different choices, and totals do not agree.",
    cure: () => "Use one spelling. A drop-down list (Data Validation) keeps it so.",
  },
};
