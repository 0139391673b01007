import type { KpiFormulaInConditionalFormat } from "../../../rules/catalogue/formulas/kpi-formula-in-conditional-format";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const kpiFormulaInConditionalFormatText: FindingText<KpiFormulaInConditionalFormat> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          ["相談件数", 131, 150, { value: "\u9806\u8abf", formula: "=KPI.STATUS(B2)" }],
        ],
        looks: {
          conditionalFormulas: [
            {
              formula: '=KPI.STATUS(B2)="遅れ"',
              range: { sheet: "KPI", top: 1, left: 3, bottom: 1, right: 3 },
            },
          ],
        },
      },
    ],
    mended: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          ["相談件数", 131, 150, { value: "\u9806\u8abf", formula: "=KPI.STATUS(B2)" }],
        ],
        looks: {
          conditionalFormulas: [
            {
              formula: '=$D2="遅れ"',
              range: { sheet: "KPI", top: 1, left: 3, bottom: 1, right: 3 },
            },
          ],
        },
      },
    ],
  },
  ja: {
    title: "条件付き書式にアドインの関数があります",
    sentence: ({ formula, range }) => `${range} の条件付き書式に「${formula}」があります。`,
    why: "Excel は条件付き書式の中ではアドインの関数を計算しないので、色が変わりません。",
    cure: () => "関数を別のセルに書き、条件付き書式ではそのセルの値を見るようにしてください。",
  },
  en: {
    title: "A function of this add-in in a conditional format",
    sentence: ({ formula, range }) => `The conditional format of ${range} contains “${formula}”.`,
    why: "Excel does not calculate functions of add-ins there, so that the colour never changes.",
    cure: () => "Put the function into a cell, and let the conditional format look at that cell.",
  },
};
