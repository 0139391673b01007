import type { KpiFormulaVolatile } from "../../../rules/catalogue/formulas/kpi-formula-volatile";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const kpiFormulaVolatileText: FindingText<KpiFormulaVolatile> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          [
            "相談件数",
            131,
            150,
            { value: 135.75, formula: "=KPI.TARGET_AT(B2,C2,2025,2029,YEAR(TODAY()))" },
          ],
        ],
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          [
            "相談件数",
            131,
            150,
            { value: 135.75, formula: "=KPI.TARGET_AT(B2,C2,2025,2029,2026)" },
          ],
        ],
      },
    ],
  },
  ja: {
    title: "計算のたびに変わる引数があります",
    sentence: ({ formula, volatile }) => `「${formula}」の中に ${volatile} があります。`,
    why: "どのセルを変えても計算し直すので、ブック全体が遅くなり、開く日によって結果も変わります。",
    cure: ({ volatile }) => `${volatile} の代わりに、時点や範囲を書いたセルを指定してください。`,
  },
  en: {
    title: "An argument changes at every calculation",
    sentence: ({ formula, volatile }) => `“${formula}” contains ${volatile}.`,
    why: "It is calculated anew with every change of any cell: the workbook grows slow, and the result depends on the day.",
    cure: ({ volatile }) =>
      `Instead of ${volatile}, point at a cell that holds the period or block.`,
  },
};
