import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

type TrendFunction = Extract<FunctionId, "FORECAST" | "REACHED_BY" | "COUNT_REACHING" | "NEAREST">;

/** Years and values. */
const series = [
  [2021, 10],
  [2022, 12],
  [2023, 15],
  [2024, 16],
];

/** Places and how many of their offices use the system. */
const places = [
  ["Ａ町", 0.378],
  ["Ｂ市", 0.284],
  ["Ｃ市", 0.3],
  ["Ｄ町", "ー"],
  ["Ｅ市", 0.12],
];

export const trendExamples: Readonly<Record<TrendFunction, FunctionHelp>> = {
  FORECAST: {
    sheet: series,
    examples: [
      {
        formula: "=KPI.FORECAST(A1:A4,B1:B4,2026)",
        result: 20.6,
      },
    ],
    refused: [
      {
        formula: "=KPI.FORECAST(A1:A2,B1:B2,2026)",
        error: "#N/A",
        refusal: { kind: "too-few-points", count: 2, needed: 3 },
      },
      {
        formula: "=KPI.FORECAST(A1:A3,B1:B4,2026)",
        error: "#VALUE!",
        refusal: {
          kind: "ranges-differ",
          sizes: [
            { rows: 3, columns: 1 },
            { rows: 4, columns: 1 },
          ],
        },
      },
    ],
  },
  REACHED_BY: {
    sheet: series,
    examples: [
      {
        formula: "=KPI.REACHED_BY(A1:A4,B1:B4,20)",
        result: 2026,
      },
    ],
    refused: [
      {
        formula: "=KPI.REACHED_BY(A1:A4,B1:B4,5)",
        error: "#N/A",
        refusal: { kind: "trend-never-reaches", target: 5, perYear: 2.1 },
      },
    ],
  },
  COUNT_REACHING: {
    sheet: places,
    examples: [
      {
        formula: "=KPI.COUNT_REACHING(B1:B5,0.3)",
        result: 2,
      },
      {
        formula: '=KPI.COUNT_REACHING(B1:B5,"30％超")',
        result: 1,
      },
    ],
    refused: [
      {
        formula: "=KPI.COUNT_REACHING(A1:A5,0.3)",
        error: "#VALUE!",
        refusal: { kind: "not-a-number", argument: "values", text: "Ａ町" },
      },
    ],
  },
  NEAREST: {
    sheet: places,
    examples: [
      {
        formula: '=KPI.NEAREST(A1:A5,B1:B5,"30％以上",2)',
        result: [
          ["Ｂ市", 0.284, 0.016],
          ["Ｅ市", 0.12, 0.18],
        ],
      },
    ],
    refused: [
      {
        formula: '=KPI.NEAREST(A1:A5,B1:B5,"10％以上")',
        error: "#N/A",
        refusal: { kind: "none-below", threshold: "10％以上" },
      },
      {
        formula: "=KPI.NEAREST(A1:A5,B1:B5,0.3,0)",
        error: "#VALUE!",
        refusal: { kind: "not-a-count", argument: "count", text: "0" },
      },
    ],
  },
};
