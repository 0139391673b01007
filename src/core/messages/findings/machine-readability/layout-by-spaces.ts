import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const layoutBySpacesText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指　標　名", "現状値（2025年度）", "目標値（2029年度）"],
          ["相談件数", 131, 150],
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
    title: "スペースや改行で体裁を整えています",
    sentence: ({ count, words }) =>
      `${count} つのセルに、体裁のためのスペースや改行があります：${quoted(words, "ja")}。`,
    why: "同じ言葉でも検索や突き合わせで一致しなくなります。",
    cure: () =>
      "スペースや改行を消し、体裁はセルの配置や「折り返して全体を表示」で整えてください。",
  },
  en: {
    title: "Spaces or line breaks as layout",
    sentence: ({ count, words }) =>
      `In ${count} cell(s) spaces or line breaks serve the layout: ${quoted(words, "en")}.`,
    why: "The same words no longer match in searches and joins.",
    cure: () => "Remove them; use alignment and “Wrap Text” for the looks.",
  },
};
