import { fitTrend, trendAt } from "../../../src/core/indicator/trend";
import { month, point, year } from "../../support/dated";

const trendOf = (...points: Parameters<typeof fitTrend>[0]) => {
  const trend = fitTrend(points);
  if (!trend.ok) throw new Error(trend.error.kind);
  return trend.value;
};

// Anscombe, Graphs in Statistical Analysis, The American Statistician 27 (1973), first set:
// the line 3.00 + 0.500·x with r² 0.667. The x as years after 2000.
test("Anscombe's first set", () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const trend = trendOf(...x.map((after, i) => point(2000 + after, y[i]!)));
  expect(trend.count).toBe(11);
  expect(trend.slope).toBeCloseTo(0.5, 3);
  expect(trend.fit).toBeCloseTo(0.667, 3);
  // Time counts from the first value's period, 2010.
  expect(trendAt(trend, -10)).toBeCloseTo(3.0, 2);
});

test("the slope is a year's, whatever the periods", () => {
  const monthly = trendOf(
    point(month(2024, 1), 1),
    point(month(2024, 2), 2),
    point(month(2024, 3), 3),
  );
  expect(monthly.slope).toBe(12);
});

test("values that never change have a level line, and nothing for it to explain", () => {
  const level = trendOf(point(2021, 5), point(2022, 5), point(2023, 5));
  expect(level).toMatchObject({ slope: 0, fit: null });
  expect(trendAt(level, 10)).toBe(5);
});

test("several values of one period are taken as they are", () => {
  const trend = trendOf(point(2021, 1), point(2021, 3), point(2023, 6));
  expect(trend).toMatchObject({ origin: year(2021), slope: 2 });
});
