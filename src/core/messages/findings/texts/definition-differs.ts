import type { DefinitionDiffers } from "../../../rules/catalogue/texts/definition-differs";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const definitionDiffersText: FindingText<DefinitionDiffers> = {
  example: {
    broken: [
      {
        rows: [
          ["システムの利用（システムを利用している市町の割合）"],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["システムの利用（システムを利用している市町数）", "１市町", "５市町"],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["システムの利用（システムを利用している市町数）"],
          [],
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["システムの利用（システムを利用している市町数）", "１市町", "５市町"],
        ],
      },
    ],
  },
  ja: {
    title: "定義と表で、数えるものが違います",
    sentence: ({ name, defined, printed }) =>
      `「${name}」は、定義では「${defined}」、表では「${printed}」です。`,
    why: "割合と数では目標の大きさも進み具合も変わり、どちらで報告するのかが決まりません。",
    cure: () => "どちらで追うかを決め、定義・名前・値を同じものにそろえてください。",
  },
  en: {
    title: "Definition and table count different things",
    sentence: ({ name, defined, printed }) =>
      `“${name}” is “${defined}” by its definition and “${printed}” in the table.`,
    why: "A share and a count have other targets and other progress; nobody knows which is to be reported.",
    cure: () => "Decide on one of them, and make definition, name and values say it.",
  },
};
