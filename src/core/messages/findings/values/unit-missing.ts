import type { UnitMissing } from "../../../rules/catalogue/values/unit-missing";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const unitMissingText: FindingText<UnitMissing> = {
  example: {
    broken: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用者の満足度", 62, 80],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
          ["利用者の満足度", "62点", "80点"],
        ],
      },
    ],
  },
  ja: {
    title: "単位がありません",
    sentence: ({ indicator, written, others }) =>
      `「${indicator}」の「${written}」に単位がありません。` +
      (others > 0 ? `同じ表のほか ${others} 指標も同じです。` : ""),
    why: "件か人か％かが分からない数字は、ほかの県や前の年度と比べられません。",
    cure: () => "「単位」の列を設けて書くか、値のうしろに単位を付けてください。",
  },
  en: {
    title: "No unit",
    sentence: ({ indicator, written, others }) =>
      `“${written}” of “${indicator}” has no unit.` +
      (others > 0 ? ` So have ${others} more indicators of the table.` : ""),
    why: "A number that may be cases, people or per cent cannot be compared with other years or prefectures.",
    cure: () => "Add a column “unit”, or write the unit behind the values.",
  },
};
