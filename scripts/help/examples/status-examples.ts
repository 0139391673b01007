import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

type StatusFunction = Extract<FunctionId, "PACE" | "STATUS" | "PROGRESS" | "ACHIEVEMENT">;

/** Baseline, actual and target of three indicators; the last has no actual yet. */
const sheet = [
  ["26.0％", "36.0％", "90％"],
  ["20件", "16件", "10件以下"],
  ["131件", "ー", "150件"],
];

export const statusExamples: Readonly<Record<StatusFunction, FunctionHelp>> = {
  PACE: {
    sheet,
    examples: [
      {
        formula: "=KPI.PACE(36,26,90,2025,2029,2026)",
        result: 0.625,
      },
      {
        formula: "=KPI.PACE(B1:B2,A1:A2,C1:C2,2025,2029,2026)",
        result: [[0.625], [1.6]],
      },
    ],
    refused: [
      {
        formula: "=KPI.PACE(26,26,90,2025,2029,2025)",
        error: "#N/A",
        refusal: { kind: "no-change-planned", value: 26 },
      },
      {
        formula: "=KPI.PACE(B1:B2,A1:A3,90,2025,2029,2026)",
        error: "#VALUE!",
        refusal: {
          kind: "ranges-differ",
          sizes: [
            { rows: 2, columns: 1 },
            { rows: 3, columns: 1 },
          ],
        },
      },
    ],
  },
  STATUS: {
    sheet,
    examples: [
      {
        formula: "=KPI.STATUS(36,26,90,2025,2029,2026)",
        result: "やや遅れ",
      },
      {
        formula: "=KPI.STATUS(B1:B3,A1:A3,C1:C3,2025,2029,2026)",
        result: [["やや遅れ"], ["順調"], ["未測定"]],
      },
      { formula: '=KPI.STATUS(36,26,90,2025,2029,2026,"SDG方式")', result: "順調" },
    ],
    refused: [
      {
        formula: '=KPI.STATUS("36くらい？",26,90,2025,2029,2026)',
        error: "#VALUE!",
        refusal: { kind: "not-a-number", argument: "actual", text: "36くらい？" },
      },
    ],
  },
  PROGRESS: {
    sheet,
    examples: [
      { formula: "=KPI.PROGRESS(36,26,90)", result: 0.15625 },
      { formula: "=KPI.PROGRESS(B2,A2,C2)", result: 0.4 },
    ],
    refused: [
      {
        formula: "=KPI.PROGRESS(36,90,90)",
        error: "#N/A",
        refusal: { kind: "no-change-planned", value: 90 },
      },
      {
        formula: "=KPI.PROGRESS(B3,A3,C3)",
        error: "#N/A",
        refusal: { kind: "placeholder", argument: "actual", text: "ー", reason: "dash" },
      },
    ],
  },
  ACHIEVEMENT: {
    sheet,
    examples: [
      { formula: "=KPI.ACHIEVEMENT(36,90)", result: 0.4 },
      { formula: "=KPI.ACHIEVEMENT(B2,C2)", result: 0.625 },
      { formula: "=KPI.ACHIEVEMENT(16,10,20)", result: 0.625 },
    ],
    refused: [
      {
        formula: "=KPI.ACHIEVEMENT(36,0)",
        error: "#N/A",
        refusal: { kind: "zero-divisor" },
      },
    ],
  },
};
