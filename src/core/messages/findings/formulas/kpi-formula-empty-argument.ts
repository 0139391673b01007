import type { KpiFormulaEmptyArgument } from "../../../rules/catalogue/formulas/kpi-formula-empty-argument";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const kpiFormulaEmptyArgumentText: FindingText<KpiFormulaEmptyArgument> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          ["相談件数", 131, 150, { value: "#N/A", formula: "=KPI.REQUIRED_RATE(B9,C2,2025,2029)" }],
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
    title: "関数の引数が空のセルです",
    sentence: ({ formula, reference }) =>
      `「${formula}」の ${reference} には、何も入っていません。`,
    why: "表の行や列を動かしたり、数式を余分に写したりすると起こり、違う行の値で計算していることがあります。",
    cure: ({ reference }) =>
      `${reference} が意図したセルか確かめてください。これから値を入れるセルなら、このままで構いません。`,
  },
  en: {
    title: "An argument points at an empty cell",
    sentence: ({ formula, reference }) => `In “${formula}”, there is nothing in ${reference}.`,
    why: "It happens when rows or columns were moved or a formula was copied too far, and may mean that another row is calculated.",
    cure: ({ reference }) =>
      `Check whether ${reference} is the cell you mean. If its value is still to come, leave it.`,
  },
};
