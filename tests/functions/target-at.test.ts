import { targetAt } from "../../src/functions/target-at";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test("三重県 KPI①: the planned values of the table", () => {
  expect(
    [2025, 2026, 2027, 2028, 2029].map((at) => inCell(targetAt, 26, 90, 2025, 2029, at)),
  ).toEqual([26, 42, 58, 74, 90]);
  expect(inCell(targetAt, "26.0％", "90％", "令和７年", "令和11年", "令和８年")).toBe(0.42);
});

test("compound: 35.5 in the second year", () => {
  expect(inCell(targetAt, 26, 90, 2025, 2029, 2026, "compound")).toBeCloseTo(35.464, 3);
});

test("says where the plan begins and ends when asked beyond it", () => {
  expect(cellErrorOf(() => inCell(targetAt, 26, 90, 2025, 2029, 2030))).toBe(
    "#N/A 2030年は計画の期間（2025年～2029年）の外です。期間の中の時期を指定してください。",
  );
  expect(cellErrorOf(() => inCell(targetAt, 26, 90, 2025, 2029, null))).toMatch(
    /^#N\/A 求める時期が空です/,
  );
});
