import { checkTexts } from "../../../src/core/messages/check-texts";
import type { FunctionId } from "../../../src/functions/register";
import type { FunctionHelp } from "../function-help";

/** A table in which a baseline is missing, and one in which nothing is. */
const sheet = [
  ["指標", "現状値（2025年度）", "目標値（2029年度）"],
  ["相談件数", "131件", "150件"],
  ["個別セミナー参加者数", "ー", "150人"],
];

export const checkExamples: Readonly<Record<Extract<FunctionId, "CHECK">, FunctionHelp>> = {
  CHECK: {
    sheet,
    examples: [
      {
        formula: "=KPI.CHECK(A1:C3)",
        result: [
          [...checkTexts.ja.header],
          [
            "注意",
            "3行目・2列目",
            "「個別セミナー参加者数」の現状値は「ー」で、数値がありません。",
            "実績のある直近の値を入れてください。新規の取組なら、最初の実績を現状値とする旨を注に書いてください。",
          ],
        ],
      },
      { formula: "=KPI.CHECK(A1:C2)", result: [[checkTexts.ja.none]] },
    ],
    refused: [
      {
        formula: "=KPI.CHECK(A1:C100000)",
        error: "#VALUE!",
        refusal: { kind: "too-many-cells", argument: "range", count: 300000, limit: 100000 },
      },
    ],
  },
};
