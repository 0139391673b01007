import { plannedPathRule, statusOfMeasure } from "../../../src/core/indicator/status-rule";

// 茨城県: A 100 % and more of the 期待値, B+ 80 %, B 50 %, C below; 0 divides 遅れ from 後退.
test.each([
  [1, "on-track"],
  [0.9999, "mostly-on-track"],
  [0.8, "mostly-on-track"],
  [0.7999, "slightly-behind"],
  [0.5, "slightly-behind"],
  [0.4999, "behind"],
  [0, "behind"],
  [-0.0001, "regressed"],
])("%d is %s", (pace, status) => {
  expect(statusOfMeasure(pace, plannedPathRule)).toBe(status);
});

test("the thresholds are data: another rule judges otherwise", () => {
  const strict = { ...plannedPathRule, bands: [{ status: "on-track" as const, from: 1.2 }] };
  expect(statusOfMeasure(1, strict)).toBe("regressed");
});
