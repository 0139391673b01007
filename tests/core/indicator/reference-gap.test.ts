import { referenceGaps } from "../../../src/core/indicator/reference-gap";
import { fiscalYear, month, point, year } from "../../support/dated";

// 三重県 KPI①: 26.0, 42.0, 58.0, 74.0, 90 beside 参考（全国） 31.6, 50, 90.
const mie = [26, 42, 58, 74, 90].map((value, i) => point(2025 + i, value));
const national = [point(2025, 31.6), point(2026, 50), point(2029, 90)];

test("the gap in points at each period both have", () => {
  expect(referenceGaps(mie, national)).toEqual([
    { period: year(2025), own: 26, reference: 31.6, gap: -5.6 },
    { period: year(2026), own: 42, reference: 50, gap: -8 },
    { period: year(2029), own: 90, reference: 90, gap: 0 },
  ]);
});

test("of percentages as ratios the gap has no binary remainder", () => {
  const gaps = referenceGaps([point(2025, 0.26)], [point(2025, 0.316)]);
  expect(gaps.map(({ gap }) => gap)).toEqual([-0.056]);
});

test("年度 and 年 end at different times; a fiscal year and its March at the same", () => {
  const own = [point(fiscalYear(2025), 5)];
  expect(referenceGaps(own, [point(2025, 3)])).toEqual([]);
  expect(referenceGaps(own, [point(month(2026, 3), 3)])).toMatchObject([{ gap: 2 }]);
});
