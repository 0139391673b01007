import { achievement } from "../../src/functions/achievement";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test("actual ÷ target; the level alone", () => {
  expect(inCell(achievement, 36, 90, undefined)).toBe(0.4);
  // 展示会の参加者: nothing has changed since the baseline of 195.
  expect(inCell(achievement, "195人", "200人", "195人")).toBe(0.975);
});

test("less is better by the target's own word, or by a baseline above it", () => {
  expect(inCell(achievement, "16件", "10件以下", undefined)).toBe(0.625);
  expect(inCell(achievement, 16, 10, 20)).toBe(0.625);
  expect(inCell(achievement, 16, 10, undefined)).toBe(1.6);
});

test("an empty baseline, or ー, is none", () => {
  expect(inCell(achievement, 36, 90, null)).toBe(0.4);
  expect(inCell(achievement, 36, 90, "ー")).toBe(0.4);
});

test.each<[string, unknown[], RegExp]>([
  ["a target of 0", [36, 0], /^#N\/A 割る値が 0 以下/],
  ["no actual", [null, 90], /^#N\/A 実績値が空/],
  ["mixed units", ["36人", "90％"], /^#VALUE! 「36人」と「90％」/],
])("refuses %s", (_, [actual, target], message) => {
  expect(cellErrorOf(() => inCell(achievement, actual, target, undefined))).toMatch(message);
});
