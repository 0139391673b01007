import type { Met } from "../../../rules/met";
import type { FindingText } from "../finding-text";
import { quoted } from "../wording";

/** The words of the rule, and the example of its page. */
export const codesUnexplainedText: FindingText<Met> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "評価"],
          ["相談件数", 131, 150, "A"],
          ["研修受講者数", 102, 200, "B"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値", "目標値", "評価"],
          ["相談件数", 131, 150, "A"],
          ["研修受講者数", 102, 200, "B"],
        ],
      },
      { name: "評価の目安", rows: [["A：計画どおり"], ["B：遅れている"]] },
    ],
  },
  ja: {
    title: "記号の意味が書かれていません",
    sentence: ({ words }) => `${quoted(words, "ja")}の意味が、ブックのどこにも書かれていません。`,
    why: "ほかの人が意味を取り違え、年度をまたいだ比較ができません。",
    cure: () => "「A：計画どおり」のような一覧を、別のシートに付けてください。",
  },
  en: {
    title: "Codes without a table of codes",
    sentence: ({ words }) =>
      `Nowhere in the workbook does it say what ${quoted(words, "en")} mean.`,
    why: "Others take them for something else, and years cannot be compared.",
    cure: () => "Add a sheet that lists the codes with their meaning, such as “A: as planned”.",
  },
};
