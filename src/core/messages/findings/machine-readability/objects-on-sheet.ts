import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const objectsOnSheetText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
          ["研修受講者数", 102, 200],
        ],
        looks: {
          objects: [
            { name: "吹き出し 1", kind: "shape", covers: { top: 1, left: 1, bottom: 2, right: 2 } },
          ],
        },
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
    title: "図形や画像があります",
    sentence: ({ count, words }) =>
      `表のあるシートに、図形・グラフ・画像が ${count} つあります：${quoted(words, "ja")}。`,
    why: "図形の中の文字や印はプログラムには読めず、大事な注が失われます。",
    cure: () => "データの解釈に要ることはセルに書き、図形は別のシートに移してください。",
  },
  en: {
    title: "Shapes or pictures on the sheet",
    sentence: ({ count, words }) =>
      `On the sheet of the table there are ${count} shape(s), chart(s) or picture(s): ${quoted(words, "en")}.`,
    why: "Programs cannot read what stands in them, so that notes get lost.",
    cure: () =>
      "Write into cells what is needed to understand the data, and move the objects to another sheet.",
  },
};
