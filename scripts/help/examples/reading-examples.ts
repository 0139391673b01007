import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

type ReadingFunction = Extract<FunctionId, "NUMBER" | "UNIT" | "PERIOD" | "ERA">;

const quantities = [["26.0％"], ["1,479,100千円"], ["３事業所以上/年"], ["ー"]];
/** The last is the date 1 April 2025. */
const periods = [["2025年（令和７年）"], ["令和６年11月時点"], ["令和７年度"], [45748]];

export const readingExamples: Readonly<Record<ReadingFunction, FunctionHelp>> = {
  NUMBER: {
    sheet: quantities,
    examples: [
      { formula: "=KPI.NUMBER(A1)", result: 0.26 },
      { formula: "=KPI.NUMBER(A1:A3)", result: [[0.26], [1479100000], [3]] },
    ],
    refused: [
      {
        formula: "=KPI.NUMBER(A4)",
        error: "#N/A",
        refusal: { kind: "placeholder", argument: "cell", text: "ー", reason: "dash" },
      },
      {
        formula: "=KPI.NUMBER(B1)",
        error: "#N/A",
        refusal: { kind: "blank", argument: "cell" },
      },
    ],
  },
  UNIT: {
    sheet: quantities,
    examples: [{ formula: "=KPI.UNIT(A1:A3)", result: [["%"], ["円"], ["事業所/年"]] }],
    refused: [
      {
        formula: '=KPI.UNIT("別紙のとおり")',
        error: "#VALUE!",
        refusal: { kind: "not-a-number", argument: "cell", text: "別紙のとおり" },
      },
    ],
  },
  PERIOD: {
    sheet: periods,
    examples: [
      {
        formula: "=KPI.PERIOD(A1:A4)",
        result: [["2025年"], ["2024年11月"], ["2025年度"], ["2025年4月1日"]],
      },
      {
        formula: '=KPI.PERIOD(A4,"fiscal-year")',
        result: 2025,
      },
    ],
    refused: [
      {
        formula: '=KPI.PERIOD("いつか")',
        error: "#VALUE!",
        refusal: { kind: "not-a-period", argument: "cell", text: "いつか" },
      },
      {
        formula: '=KPI.PERIOD(A3,"month")',
        error: "#N/A",
        refusal: { kind: "part-missing", text: "2025年度", part: "month" },
      },
    ],
  },
  ERA: {
    sheet: periods,
    examples: [
      {
        formula: "=KPI.ERA(A1:A4)",
        result: [["令和7年"], ["令和6年11月"], ["令和7年度"], ["令和7年4月1日"]],
      },
      { formula: '=KPI.ERA("2025年度","wide")', result: "令和７年度" },
      { formula: '=KPI.ERA(A2,"letter")', result: "R6.11" },
    ],
    refused: [
      {
        formula: '=KPI.ERA(2025,"西暦")',
        error: "#VALUE!",
        refusal: {
          kind: "unknown-choice",
          argument: "style",
          text: "西暦",
          choices: ["漢字", "kanji", "全角", "wide", "略号", "letter"],
        },
      },
    ],
  },
};
