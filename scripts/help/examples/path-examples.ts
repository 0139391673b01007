import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

type PathFunction = Extract<FunctionId, "REQUIRED_RATE" | "TARGET_PATH" | "TARGET_AT">;

const year = (number: number) => ({ kind: "calendar-year", year: number }) as const;

/** Two header cells and two values of 三重県's table, as the staff wrote them. */
const sheet = [
  ["2025年（令和７年）", "2029年（令和11年）"],
  ["26.0％", "90％"],
];

export const pathExamples: Readonly<Record<PathFunction, FunctionHelp>> = {
  REQUIRED_RATE: {
    sheet,
    examples: [
      {
        formula: "=KPI.REQUIRED_RATE(26,90,2025,2029)",
        result: 16,
      },
      { formula: "=KPI.REQUIRED_RATE(A2,B2,A1,B1)", result: 0.16 },
      {
        formula: '=KPI.REQUIRED_RATE(26,90,2025,2029,"compound")',
        result: 0.364009171097514,
      },
    ],
    refused: [
      {
        formula: "=KPI.REQUIRED_RATE(26,90,2025,2025)",
        error: "#VALUE!",
        refusal: { kind: "periods-equal", period: year(2025) },
      },
      {
        formula: '=KPI.REQUIRED_RATE(0,90,2025,2029,"compound")',
        error: "#VALUE!",
        refusal: { kind: "compound-not-positive", value: 0 },
      },
      {
        formula: '=KPI.REQUIRED_RATE(26,"90％",2025,2029)',
        error: "#VALUE!",
        refusal: { kind: "units-differ", texts: ["26", "90％"] },
      },
    ],
  },
  TARGET_PATH: {
    sheet,
    examples: [
      {
        formula: "=KPI.TARGET_PATH(26,90,2025,2027)",
        result: [
          [2025, 26, ""],
          [2026, 58, 2.23076923076923],
          [2027, 90, 1.55172413793103],
        ],
      },
      {
        formula: "=KPI.TARGET_PATH(40,90,2025,2026)",
        result: [
          [2025, 40, ""],
          [2026, 90, 2.25],
        ],
      },
    ],
    refused: [
      {
        formula: "=KPI.TARGET_PATH(26,90,2029,2025)",
        error: "#VALUE!",
        refusal: { kind: "end-before-start", start: year(2029), end: year(2025) },
      },
    ],
  },
  TARGET_AT: {
    sheet,
    examples: [
      {
        formula: "=KPI.TARGET_AT(26,90,2025,2029,2026)",
        result: 42,
      },
      { formula: "=KPI.TARGET_AT(A2,B2,A1,B1,2027)", result: 0.58 },
      {
        formula: '=KPI.TARGET_AT(26,90,2025,2029,2026,"compound")',
        result: 35.4642384485354,
      },
    ],
    refused: [
      {
        formula: "=KPI.TARGET_AT(26,90,2025,2029,2030)",
        error: "#N/A",
        refusal: {
          kind: "outside-path",
          at: year(2030),
          start: year(2025),
          end: year(2029),
        },
      },
      {
        formula: '=KPI.TARGET_AT(26,90,2025,2029,2026,"logistic")',
        error: "#VALUE!",
        refusal: { kind: "logistic-out-of-range", value: 26, ceiling: 1 },
      },
    ],
  },
};
