import type { KpiFormulaUnknown } from "../../../rules/catalogue/formulas/kpi-formula-unknown";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const kpiFormulaUnknownText: FindingText<KpiFormulaUnknown> = {
  example: {
    broken: [
      {
        rows: [
          ["指標名", "現状値（2025年度）", "目標値（2029年度）", "毎年の伸び"],
          [
            "相談件数",
            131,
            150,
            { value: "#NAME?", formula: "=_xldudf_KPI_REQUIRED_RATE(B2,C2,2025,2029)" },
          ],
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
    title: "アドインの関数が計算されていません",
    sentence: ({ formula }) => `「${formula}」が計算されず、Excel が関数を見つけられていません。`,
    why: "このアドインが読み込まれていないブックでは、KPI. で始まる関数は #NAME? になります。",
    cure: () =>
      "アドインを開いてからもう一度計算してください。それでも直らなければ、関数の名前のつづりを確かめてください。",
  },
  en: {
    title: "A function of this add-in is not calculated",
    sentence: ({ formula }) => `“${formula}” is not calculated: Excel does not find the function.`,
    why: "Without this add-in, functions that begin with KPI. give #NAME?.",
    cure: () =>
      "Open the add-in and calculate again. If that does not help, check the spelling of the function.",
  },
};
