import { findClaims } from "../../../src/core/rules/claims";

test.each([
  // Mie KPI①, the heading
  [
    "（2026 年50% 、2029 年に90％超の導入達成を目標とし",
    [
      [2026, 0.5, null],
      [2029, 0.9, "more-than"],
    ],
  ],
  // Tokyo, the goal of the 2050 strategy
  [
    "※2022時点50.7%、2030時点 70%、2035時点 80%",
    [
      [2022, 0.507, null],
      [2030, 0.7, null],
      [2035, 0.8, null],
    ],
  ],
  ["２０３０年度に８０％以上", [[2030, 0.8, "at-least"]]],
  ["2026年の目標は全国の目標を踏まえて 50％", []],
  ["2026年に150件", []],
  ["50％（2026年）", []],
  ["", []],
] as const)("%s", (text, expected) => {
  expect(findClaims(text).map(({ year, value, comparator }) => [year, value, comparator])).toEqual(
    expected,
  );
});
