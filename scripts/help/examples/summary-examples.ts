import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

/** A table as staff keep it. */
const sheet = [
  ["領域", "指標", "現状値（2025年）", "実績値（2026年）", "目標値（2029年）"],
  ["テクノロジー", "導入率", "26.0％", "36.0％", "90％"],
  ["人材育成", "研修受講者数", "102人", "ー", "200人"],
];

const adoption =
  "「導入率」は、2025年の26.0%を、2029年に90.0%とすることを目標とする。1年あたり16.0ポイントの上昇が必要である。" +
  "最新の実績は2026年の36.0%（計画値42.0%、期待値比0.63）で、「やや遅れ」である。" +
  "最新の実績から目標までは、1年あたり18.0ポイントの上昇が必要である（当初の1.13倍）。";
const training =
  "「研修受講者数」は、2025年の102人を、2029年に200人とすることを目標とする。1年あたり24.5人の増加が必要である。実績がまだないため、状態は「未測定」である。";
const ground = "この要約は、ブックのセルにある値だけから作成した。元の表は変更していない。";

export const summaryExamples: Readonly<Record<Extract<FunctionId, "SUMMARY">, FunctionHelp>> = {
  SUMMARY: {
    sheet,
    examples: [
      {
        formula: "=KPI.SUMMARY()",
        result: [
          ["KPIの要約"],
          [
            "1枚のシートにある1個の表から、2件の指標を読み取った。状態は、全2指標：やや遅れ 1、未測定 1（政策評価の５区分では「進展が大きくない」に当たる）。",
          ],
          ["Sheet1"],
          [adoption],
          [training],
          [ground],
        ],
      },
      {
        formula: '=KPI.SUMMARY("人材育成")',
        result: [
          ["KPIの要約"],
          ["1枚のシートにある1個の表から、1件の指標を読み取った。状態は、全1指標：未測定 1。"],
          ["Sheet1"],
          [training],
          [ground],
        ],
      },
    ],
    refused: [
      {
        formula: '=KPI.SUMMARY("KPI⑨")',
        error: "#N/A",
        refusal: {
          kind: "scope-unknown",
          text: "KPI⑨",
          known: ["Sheet1", "テクノロジー", "人材育成"],
        },
      },
    ],
  },
};
