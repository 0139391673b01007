import { progress } from "../../src/functions/progress";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test("36 on the way from 26 to 90 is 10 of 64, in numbers and in the staff's own cells", () => {
  expect(inCell(progress, 36, 26, 90)).toBe(0.15625);
  expect(inCell(progress, "36.0％", "26.0％", "90％超")).toBe(0.15625);
});

test("less is better: 4 of 10 steps down; beyond the target it is more than 1", () => {
  expect(inCell(progress, "16件", "20件", "10件以下")).toBe(0.4);
  expect(inCell(progress, 9, 20, 10)).toBe(1.1);
});

test.each<[string, unknown[], RegExp]>([
  ["a target that is the baseline", [36, 90, 90], /^#N\/A 計画値が基準値（90）と同じ/],
  ["no baseline yet", [36, "ー", 90], /^#N\/A 基準値の「ー」/],
  ["mixed units", ["36人", "26％", "90％"], /^#VALUE! 「36人」と「26％」/],
])("refuses %s", (_, cells, message) => {
  expect(cellErrorOf(() => inCell(progress, ...cells))).toMatch(message);
});
