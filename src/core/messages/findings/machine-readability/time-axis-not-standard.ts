import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const timeAxisNotStandardText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["相談件数", 131, 150],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2024年度（令和６年度））", "目標値（2026年度（令和８年度））"],
          ["相談件数", 131, 150],
        ],
      },
    ],
  },
  ja: {
    title: "時点が和暦だけで書かれています",
    sentence: ({ count, words }) => `${count} つの時点に西暦がありません：${quoted(words, "ja")}。`,
    why: "時間の順に並べたり、ほかのデータとつなげたりできません。",
    cure: () => "「2024年度（令和６年度）」のように、西暦で書くか西暦を併記してください。",
  },
  en: {
    title: "Periods by the era alone",
    sentence: ({ count, words }) =>
      `${count} period(s) lack the western year: ${quoted(words, "en")}.`,
    why: "They cannot be put in order of time or joined with other data.",
    cure: () => "Write the western year, alone or beside the era: 2024年度（令和６年度）.",
  },
};
