import { findClaims } from "../../../src/core/rules/find-claims";

test.each([
  // Mie KPI①, the heading
  [
    "（2026 年50% 、2029 年に90％超の導入達成を目標とし",
    [
      [2026, 0.5, "%", null],
      [2029, 0.9, "%", "more-than"],
    ],
  ],
  // Tokyo, the goal of the 2050 strategy
  [
    "※2022時点50.7%、2030時点 70%、2035時点 80%",
    [
      [2022, 0.507, "%", null],
      [2030, 0.7, "%", null],
      [2035, 0.8, "%", null],
    ],
  ],
  ["２０３０年度に８０％以上", [[2030, 0.8, "%", "at-least"]]],
  ["令和８年度までに３割とする", [[2026, 0.3, "%", null]]],
  ["2026年に150件を目指す", [[2026, 150, "件", null]]],
  ["令和８年３月末に５市町以上", [[2026, 5, "市町", "at-least"]]],
  ["（令和７年度予算：1,479,100千円）", [[2025, 1479100000, "円", null]]],
  ["2026年の目標は全国の目標を踏まえて 50％", []],
  ["2026年の第３回会議", []],
  ["50％（2026年）", []],
  ["", []],
] as const)("%s", (text, expected) => {
  const claims = findClaims(text).map(({ period, quantity: { value, unit, comparator } }) => [
    period.year,
    value,
    unit.symbol,
    comparator,
  ]);
  expect(claims).toEqual(expected);
});
