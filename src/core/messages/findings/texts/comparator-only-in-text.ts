import type { ComparatorOnlyInText } from "../../../rules/catalogue/texts/comparator-only-in-text";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const comparatorOnlyInTextText: FindingText<ComparatorOnlyInText> = {
  example: {
    broken: [
      {
        rows: [
          ["2029年に90％超の導入を目標とする"],
          [],
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["2029年に90％超の導入を目標とする"],
          [],
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％超"],
        ],
      },
    ],
  },
  ja: {
    title: "「超」「以上」が表にありません",
    sentence: ({ indicator, period, stated, printed }) =>
      `文章では${on(period, "ja")}の目標が「${stated}」ですが、表の「${indicator}」は「${printed}」だけです。`,
    why: "目標とちょうど同じ値になったとき、文章では未達、表では達成となり、判定が分かれます。",
    cure: ({ stated }) =>
      `目標が「${stated}」なら表のセルにもそう書き、そうでなければ文章を直してください。`,
  },
  en: {
    title: "The table lacks “more than”",
    sentence: ({ indicator, period, stated, printed }) =>
      `The text sets “${stated}” for ${on(period, "en")}, but the table gives only “${printed}” for “${indicator}”.`,
    why: "With exactly that value the goal is missed by the text and met by the table.",
    cure: ({ stated }) =>
      `If “${stated}” is meant, write it in the cell as well; otherwise correct the text.`,
  },
};
