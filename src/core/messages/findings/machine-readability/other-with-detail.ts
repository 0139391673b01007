import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const otherWithDetailText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "進み具合"],
          ["相談件数", 131, 150, "その他（調整中の事業所あり）"],
          ["研修受講者数", 102, 200, "実施中"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "進み具合", "説明"],
          ["相談件数", 131, 150, "その他", "調整中の事業所あり"],
          ["研修受講者数", 102, 200, "実施中", ""],
        ],
      },
    ],
  },
  ja: {
    title: "「その他」に説明が書き込まれています",
    sentence: ({ count, words }) =>
      `${count} つのセルで、「その他」と説明が一緒になっています：${quoted(words, "ja")}。`,
    why: "選択肢として数えられず、１つずつ別の回答になります。",
    cure: () => "選択肢の列には「その他」とだけ書き、説明は別の列に分けてください。",
  },
  en: {
    title: "“Other” with its details",
    sentence: ({ count, words }) =>
      `In ${count} cell(s) “other” and its details stand together: ${quoted(words, "en")}.`,
    why: "It cannot be counted as a choice; each becomes an answer of its own.",
    cure: () =>
      "Write only “other” in the column of choices, and the details in a column of their own.",
  },
};
