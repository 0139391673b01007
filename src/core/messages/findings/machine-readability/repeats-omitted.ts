import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const repeatsOmittedText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["領域", "指標名", "現状値（2025年度）", "目標値（2029年度）"],
          ["人材", "相談件数", 131, 150],
          ["〃", "研修受講者数", 102, 200],
        ],
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
    title: "同じ言葉が省略されています",
    sentence: ({ count, words }) =>
      `${count} つのセルで、上と同じ言葉が省略されています：${quoted(words, "ja")}。`,
    why: "プログラムは空白として読み、並べ替えると何のことか分からなくなります。",
    cure: () => "省略せず、すべての行に同じ言葉を入れてください。",
  },
  en: {
    title: "Repeated words left out",
    sentence: ({ count, words }) =>
      `In ${count} cell(s) the word above is left out: ${quoted(words, "en")}.`,
    why: "Programs read a blank, and after sorting nobody knows what belongs to what.",
    cure: () => "Write the word into every row.",
  },
};
