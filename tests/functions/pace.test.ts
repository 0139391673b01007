import { pace } from "../../src/functions/pace";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test("36 where 42 was planned is 0.625, in numbers and in the staff's own cells", () => {
  expect(inCell(pace, 36, 26, 90, 2025, 2029, 2026)).toBe(0.625);
  expect(inCell(pace, "36.0％", "26.0％", "90％超", "2025年", "2029年", "2026年")).toBe(0.625);
});

test("against a compound path the same actual is ahead", () => {
  // (36 − 26) ÷ (35.464 − 26), from RRI(4,26,90).
  expect(inCell(pace, 36, 26, 90, 2025, 2029, 2026, "複利")).toBeCloseTo(1.0566, 4);
});

test.each<[string, unknown[], RegExp]>([
  ["no change planned yet", [26, 26, 90, 2025, 2029, 2025], /^#N\/A 計画値が基準値（26）と同じ/],
  ["a period after the target", [95, 26, 90, 2025, 2029, 2030], /^#N\/A 2030年は計画の期間/],
  ["no actual", [null, 26, 90, 2025, 2029, 2026], /^#N\/A 実績値が空です/],
  ["another unit", ["36人", "26.0％", "90％", 2025, 2029, 2026], /^#VALUE! 「36人」と「26.0％」/],
])("refuses %s", (_, given, message) => {
  expect(cellErrorOf(() => inCell(pace, ...given))).toMatch(message);
});
