import type { KpiFormulaCircular } from "../../../rules/catalogue/formulas/kpi-formula-circular";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const kpiFormulaCircularText: FindingText<KpiFormulaCircular> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          ["相談件数", 131, 150, { value: 0, formula: "=KPI.REQUIRED_RATE(D2,C2,2025,2029)" }],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          ["相談件数", 131, 150, { value: 4.75, formula: "=KPI.REQUIRED_RATE(B2,C2,2025,2029)" }],
        ],
      },
    ],
  },
  ja: {
    title: "関数が自分のセルを参照しています",
    sentence: ({ formula, reference }) =>
      `「${formula}」の ${reference} に、この数式のセルが含まれています。`,
    why: "循環参照になり、Excel は 0 を表示するか計算を止めます。",
    cure: ({ reference }) => `${reference} を、この数式のセルを含まない範囲に直してください。`,
  },
  en: {
    title: "A function refers to its own cell",
    sentence: ({ formula, reference }) =>
      `In “${formula}”, ${reference} includes the cell of the formula itself.`,
    why: "That is a circular reference: Excel shows 0 or stops calculating.",
    cure: ({ reference }) => `Change ${reference} to a block without the cell of the formula.`,
  },
};
