import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const headerMissingText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "列1"],
          ["相談件数", 131, 150, "窓口"],
          ["研修受講者数", 102, 200, "対面"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "備考"],
          ["相談件数", 131, 150, "窓口"],
          ["研修受講者数", 102, 200, "対面"],
        ],
      },
    ],
  },
  ja: {
    title: "名前のない列があります",
    sentence: ({ count, words }) =>
      `${count} つの列に、中身の分かる見出しがありません：${quoted(words, "ja")}。`,
    why: "何の値か分からず、プログラムも列を区別できません。",
    cure: () => "すべての列に、中身の分かる見出しを付けてください。",
  },
  en: {
    title: "Columns without a name",
    sentence: ({ count, words }) =>
      count === 1
        ? `One column has no telling header: ${quoted(words, "en")}.`
        : `${count} columns have no telling header: ${quoted(words, "en")}.`,
    why: "Nobody can tell what the values are, and programs cannot tell the columns apart.",
    cure: () => "Give every column a header that says what is in it.",
  },
};
