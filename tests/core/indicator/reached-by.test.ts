import fc from "fast-check";
import { forecast } from "../../../src/core/indicator/forecast";
import { reachedBy } from "../../../src/core/indicator/reached-by";
import { fiscalYear, month, point, year } from "../../support/dated";

// 10, 12, 14 for 2021 to 2023: two more each year.
const rising = [point(2021, 10), point(2022, 12), point(2023, 14)];
const falling = [point(2021, 20), point(2022, 18), point(2023, 16)];

test.each([
  [16, 2024],
  [17, 2025],
  [18, 2025],
  [18.1, 2026],
  // Within the values, and at the first of them: the line was there already.
  [12, 2022],
  [11, 2022],
  [10, 2021],
])("%d is reached by %i", (target, by) => {
  expect(reachedBy(rising, target)).toEqual({ ok: true, value: year(by) });
});

test("a falling line reaches a lower target", () => {
  expect(reachedBy(falling, 10)).toEqual({ ok: true, value: year(2026) });
});

test("in the kind of the last period", () => {
  const monthly = [point(month(2024, 4), 1), point(month(2024, 8), 2), point(month(2024, 12), 3)];
  expect(reachedBy(monthly, 5)).toEqual({ ok: true, value: month(2025, 8) });
  expect(reachedBy(monthly, 4.1)).toEqual({ ok: true, value: month(2025, 5) });
  const fiscal = [
    point(fiscalYear(2022), 1),
    point(fiscalYear(2023), 2),
    point(fiscalYear(2024), 3),
  ];
  expect(reachedBy(fiscal, 5)).toEqual({ ok: true, value: fiscalYear(2026) });
  const quarters = ([1, 2, 3] as const).map((quarter) =>
    point({ kind: "quarter", year: 2024, quarter, of: "fiscal-year" }, quarter),
  );
  expect(reachedBy(quarters, 5)).toEqual({
    ok: true,
    value: { kind: "quarter", year: 2025, quarter: 1, of: "fiscal-year" },
  });
  const halves = [2022, 2023, 2024].map((at) =>
    point({ kind: "half-year", year: at, half: 2, of: "calendar-year" }, at - 2021),
  );
  expect(reachedBy(halves, 4.5)).toEqual({
    ok: true,
    value: { kind: "half-year", year: 2026, half: 1, of: "calendar-year" },
  });
  const days = [1, 2, 3].map((value) =>
    point({ kind: "date", year: 2020 + value, month: 4, day: 1 }, value),
  );
  expect(reachedBy(days, 5)).toEqual({ ok: true, value: month(2025, 4) });
});

describe("never", () => {
  test.each([
    ["the line leads away", rising, 9, 2],
    ["it falls below the target", falling, 25, -2],
    ["it is level", [point(2021, 5), point(2022, 5), point(2023, 5)], 6, 0],
  ])("where %s", (_, points, target, perYear) => {
    expect(reachedBy(points, target)).toEqual({
      ok: false,
      error: { kind: "trend-never-reaches", target, perYear },
    });
  });

  test("within the years that a table may speak of", () => {
    expect(reachedBy(rising, 1000)).toEqual({
      ok: false,
      error: { kind: "trend-too-slow", target: 1000, perYear: 2 },
    });
  });
});

test("with a direction, a target that was met at the start is met", () => {
  expect(reachedBy(rising, 9, "increase")).toEqual({ ok: true, value: year(2021) });
  expect(reachedBy(falling, 25, "decrease")).toEqual({ ok: true, value: year(2021) });
  expect(reachedBy(falling, 25, "increase")).toMatchObject({ ok: false });
});

test("refuses what has no trend", () => {
  expect(reachedBy(rising.slice(1), 20)).toMatchObject({ error: { kind: "too-few-points" } });
});

test("the line is there at that period, and was not a period before", () => {
  const slope = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(slope, fc.integer({ min: 1, max: 3000 }), (step, more) => {
      const points = [0, 1, 2].map((i) => point(2001 + i, i * step));
      const found = reachedBy(points, more);
      if (!found.ok) {
        expect(found.error.kind).toBe("trend-too-slow");
        return;
      }
      const lineIn = (at: number) => {
        const line = forecast(points, year(at), { low: null, high: null });
        return line.ok ? line.value.value : Number.NaN;
      };
      expect(lineIn(found.value.year)).toBeGreaterThanOrEqual(more);
      expect(lineIn(found.value.year - 1)).toBeLessThan(more);
    }),
  );
});
