import { yearOnYear } from "../../../src/core/indicator/year-before";

// 三重県 KPI①: the row 毎年の上昇率 prints 162, 138, 128, 122 %; the rises are 61.5, 38.1, 27.6, 21.6 %.
test.each([
  [26, 42, 162, 61.5],
  [42, 58, 138, 38.1],
  [58, 74, 128, 27.6],
  [74, 90, 122, 21.6],
])("%d to %d: %d %% of the year before, a rise of %d %%", (before, now, ratio, rise) => {
  const both = yearOnYear(before, now)!;
  expect(Math.round(both.ratio * 100)).toBe(ratio);
  expect(Number((both.rise * 100).toFixed(1))).toBe(rise);
});

test("a fall has a ratio below 1 and a rise below 0", () => {
  expect(yearOnYear(0.2, 0.18)).toEqual({ ratio: 0.9, rise: -0.1 });
});

test.each([
  [0, 5],
  [-1, 5],
  [1e-308, 1e308],
])("nothing is compared with %d", (before, now) => {
  expect(yearOnYear(before, now)).toBeNull();
});
