import fc from "fast-check";
import type { Bounds } from "../../../src/core/indicator/bounds";
import { forecast } from "../../../src/core/indicator/forecast";
import type { PathPoint } from "../../../src/core/indicator/target-path";
import { fiscalYear, month, point, year } from "../../support/dated";

const unbound: Bounds = { low: null, high: null };
const share: Bounds = { low: 0, high: 1 };
const from2021 = (...values: number[]) => values.map((value, i) => point(2021 + i, value));

// Excel's page on FORECAST.LINEAR: =FORECAST.LINEAR(30, A2:A6, B2:B6) with known y 6, 7, 9, 15, 21
// and known x 20, 28, 31, 38, 40 is 10.607253. The x as years after 1900.
test("is Excel's FORECAST.LINEAR", () => {
  const known: PathPoint[] = [
    [20, 6],
    [28, 7],
    [31, 9],
    [38, 15],
    [40, 21],
  ].map(([x, y]) => point(1900 + x!, y!));
  const found = forecast(known, year(1930), unbound);
  expect(found.ok && found.value.value).toBeCloseTo(10.607253, 6);
});

test("months count as parts of years, and a fiscal year as its March", () => {
  const known = [
    point(fiscalYear(2021), 10),
    point(fiscalYear(2022), 12),
    point(month(2024, 3), 14),
  ];
  expect(forecast(known, month(2024, 9), unbound)).toMatchObject({
    ok: true,
    value: { value: 15 },
  });
});

describe("the interval", () => {
  // Worked out on paper: values 1, 3, 2, 4 lie on 1.3 + 0.8·x; residuals −0.3, 0.9, −0.9, 0.3;
  // s² = 1.8 ÷ 2; at x = 4: √(0.9·(1 + 1/4 + 2.5²/5)) = 1.5; t(0.975, 2) = 4.30265; 4.5 ± 6.45398.
  test("reaches t standard errors to either side", () => {
    expect(forecast(from2021(1, 3, 2, 4), year(2025), unbound)).toMatchObject({
      ok: true,
      value: {
        value: 4.5,
        clippedTo: null,
        interval: {
          low: expect.closeTo(-1.95398, 5) as number,
          high: expect.closeTo(10.95398, 5) as number,
        },
        trend: { slope: 0.8, fit: 0.64 },
      },
    });
  });

  test("is not given for three values, whose line is", () => {
    expect(forecast(from2021(1, 3, 2), year(2025), unbound)).toMatchObject({
      ok: true,
      value: { interval: null, trend: { slope: 0.5 } },
    });
  });

  test("has no width where all values lie on the line", () => {
    expect(forecast(from2021(10, 12, 14, 16), year(2025), unbound)).toMatchObject({
      ok: true,
      value: { value: 18, interval: { low: 18, high: 18 }, trend: { fit: 1 } },
    });
  });
});

describe("stays within the bounds of its unit", () => {
  test("a share goes no further than 100 %, and says so", () => {
    expect(forecast(from2021(0.6, 0.7, 0.8), year(2026), share)).toMatchObject({
      ok: true,
      value: { value: 1, clippedTo: 1 },
    });
  });

  test("and no lower than 0", () => {
    expect(forecast(from2021(0.3, 0.2, 0.1), year(2026), share)).toMatchObject({
      ok: true,
      value: { value: 0, clippedTo: 0 },
    });
  });

  test("its interval too, also where the line itself stays within", () => {
    const found = forecast(from2021(0.1, 0.3, 0.2, 0.4), year(2025), share);
    expect(found).toMatchObject({
      ok: true,
      value: { value: 0.45, clippedTo: null, interval: { low: 0, high: 1 } },
    });
  });
});

describe("refuses", () => {
  test.each([[0], [1], [2]])("%i values", (count) => {
    expect(forecast(from2021(...[10, 20].slice(0, count)), year(2025), unbound)).toEqual({
      ok: false,
      error: { kind: "too-few-points", count, needed: 3 },
    });
  });

  test("values that are all of one month", () => {
    const same = [point(2024, 1), point(month(2024, 12), 2), point(2024, 3)];
    expect(forecast(same, year(2025), unbound)).toEqual({
      ok: false,
      error: { kind: "periods-equal", period: year(2024) },
    });
  });

  test("numbers out of range", () => {
    const large = from2021(-1e308, 1e308, -1e308);
    expect(forecast(large, year(2025), unbound)).toEqual({
      ok: false,
      error: { kind: "too-large" },
    });
  });
});

describe("properties", () => {
  const values = fc.array(fc.integer({ min: -10_000, max: 10_000 }), {
    minLength: 3,
    maxLength: 12,
  });

  test("is the same under a shift of years, and whatever the order of the values", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20 }), (known, later) => {
        const points = from2021(...known);
        const plain = forecast(points, year(2035), unbound);
        const shifted = points.map(({ value }, i) => point(2021 + later + i, value));
        const moved = forecast(shifted, year(2035 + later), unbound);
        const turned = forecast([...points].reverse(), year(2035), unbound);
        if (!plain.ok || !moved.ok || !turned.ok) throw new Error("plain numbers were refused");
        expect(moved.value.value).toBe(plain.value.value);
        expect(turned.value.value).toBeCloseTo(plain.value.value, 6);
      }),
    );
  });

  test("neither NaN nor Infinity, and nothing beyond the bounds", () => {
    const any = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 8 });
    fc.assert(
      fc.property(any, fc.constantFrom(unbound, share), (known, bounds) => {
        const found = forecast(from2021(...known), year(2040), bounds);
        if (!found.ok) return;
        const { value, interval } = found.value;
        for (const number of [value, interval?.low ?? 0, interval?.high ?? 0]) {
          expect(Number.isFinite(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(bounds.low ?? -Infinity);
          expect(number).toBeLessThanOrEqual(bounds.high ?? Infinity);
        }
      }),
    );
  });
});
