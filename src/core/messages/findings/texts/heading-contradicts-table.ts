import type { HeadingContradictsTable } from "../../../rules/catalogue/texts/heading-contradicts-table";
import type { FindingText } from "../finding-text";
import { on } from "../wording";

/** The words of the rule, and the example of its page. */
export const headingContradictsTableText: FindingText<HeadingContradictsTable> = {
  example: {
    broken: [
      {
        rows: [
          ["2026年に50％の導入を目標とする"],
          [],
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["2026年に42％の導入を目標とする"],
          [],
          ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"],
          ["導入率", "26.0％", "42.0％", "90％"],
        ],
      },
    ],
  },
  ja: {
    title: "文章と表の値が違います",
    sentence: ({ indicator, period, stated, printed, sameAs }) =>
      `文章では${on(period, "ja")}に「${stated}」ですが、表の「${indicator}」は「${printed}」です。` +
      (sameAs ? `文章の値は「${sameAs}」の行と同じです。` : ""),
    why: "どちらが目標なのか読み手に判断できず、説明のたびに違う数字が引用されます。",
    cure: ({ sameAs }) =>
      sameAs
        ? `「${sameAs}」の値を自分の目標として書いていないか確かめ、文章か表のどちらかに合わせてください。`
        : "正しい値を確かめ、文章か表のどちらかに合わせてください。",
  },
  en: {
    title: "Text and table differ",
    sentence: ({ indicator, period, stated, printed, sameAs }) =>
      `The text says “${stated}” for ${on(period, "en")}, but the table gives “${printed}” for “${indicator}”.` +
      (sameAs ? ` The stated value is that of the row “${sameAs}”.` : ""),
    why: "Readers cannot tell which is the goal, and every report will quote another number.",
    cure: ({ sameAs }) =>
      sameAs
        ? `See whether the value of “${sameAs}” was taken for your own goal; then correct the text or the table.`
        : "Find out which is right, and correct the text or the table.",
  },
};
