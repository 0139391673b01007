import fc from "fast-check";
import type { PathMethod } from "../../../src/core/indicator/path-method";
import { plannedAt, targetPath, type PathPoints } from "../../../src/core/indicator/target-path";
import { fiscalYear, month, point, year } from "../../support/dated";

const mie: PathPoints = [point(2025, 26), point(2029, 90)];

function valuesOf(points: PathPoints, method: PathMethod = "linear") {
  const path = targetPath(points, method);
  return path.ok ? path.value.map(({ planned }) => planned) : path.error.kind;
}

describe("the paths that the prefectures print", () => {
  test("三重県 KPI①: 26, 42, 58, 74, 90, and the ratios 162, 138, 128, 122 %", () => {
    const path = targetPath(mie, "linear");
    expect(path.ok && path.value.map(({ period }) => period.year)).toEqual([
      2025, 2026, 2027, 2028, 2029,
    ]);
    expect(valuesOf(mie)).toEqual([26, 42, 58, 74, 90]);
    const ratios = path.ok ? path.value.map(({ ratioToYearBefore }) => ratioToYearBefore) : [];
    expect(ratios.map((ratio) => ratio && Math.round(ratio * 100))).toEqual([
      null,
      162,
      138,
      128,
      122,
    ]);
  });

  test("as ratios (0.26 for 26 %) the same values, without binary remainders", () => {
    expect(valuesOf([point(2025, 0.26), point(2029, 0.9)])).toEqual([0.26, 0.42, 0.58, 0.74, 0.9]);
  });

  // 50.7 + 4 · (70 − 50.7) ÷ 8, worked out on paper.
  test("東京都: between 50.7 (2022), 70 (2030) and 80 (2035) each stretch has its own slope", () => {
    const tokyo: PathPoints = [point(2022, 50.7), point(2030, 70), point(2035, 80)];
    expect(plannedAt(tokyo, year(2026), "linear")).toEqual({ ok: true, value: 60.35 });
    expect(plannedAt(tokyo, year(2030), "linear")).toEqual({ ok: true, value: 70 });
    expect(plannedAt(tokyo, year(2033), "linear")).toEqual({ ok: true, value: 76 });
  });

  test("令和６年11月 to 令和８年3月 has a year's step and a rest, which has no ratio to a year before", () => {
    const path = targetPath([point(month(2024, 11), 1), point(month(2026, 3), 5)], "linear");
    expect(path).toEqual({
      ok: true,
      value: [
        { period: month(2024, 11), planned: 1, ratioToYearBefore: null },
        { period: month(2025, 11), planned: 4, ratioToYearBefore: 4 },
        { period: month(2026, 3), planned: 5, ratioToYearBefore: null },
      ],
    });
  });

  test("a fiscal year ends three months after the calendar year of its number", () => {
    const points: PathPoints = [point(fiscalYear(2025), 0), point(fiscalYear(2029), 48)];
    expect(plannedAt(points, year(2026), "linear")).toEqual({ ok: true, value: 9 });
    expect(plannedAt(points, fiscalYear(2026), "linear")).toEqual({ ok: true, value: 12 });
  });
});

test("compound growth multiplies by RRI(4,26,90) = 36.40 % a year", () => {
  // 26·1.3640092^n, worked out from Excel's RRI; 35.5, 48.4, 66.0 to one decimal.
  const values = valuesOf(mie, "compound");
  expect(values).toHaveLength(5);
  [26, 35.4642, 48.3735, 65.9819, 90].forEach((value, i) => {
    expect(values[i]).toBeCloseTo(value, 3);
  });
});

describe("along an S with a ceiling", () => {
  const toHundred: PathMethod = { kind: "logistic", ceiling: 100 };

  // By odds instead of logits: 26 to 74 becomes 9 to 1, (26/74)^¾ · 9^¼ = 0.79044, … in between.
  test("三重県 KPI① with 100 % as ceiling: 26, 44.1, 64.0, 80.0, 90", () => {
    expect(valuesOf(mie, toHundred)).toEqual([
      26,
      expect.closeTo(44.1477, 4),
      expect.closeTo(64.0061, 4),
      expect.closeTo(80.0021, 4),
      90,
    ]);
  });

  // One S from 2022 to 2035 passes near the 70 % that 東京都 sets for 2030: 70.3.
  test("東京都: 70.3 in 2030 on the way from 50.7 to 80, as ratios", () => {
    const path: PathPoints = [point(2022, 0.507), point(2035, 0.8)];
    const planned = plannedAt(path, year(2030), { kind: "logistic", ceiling: 1 });
    expect(planned).toEqual({ ok: true, value: expect.closeTo(0.703, 3) as number });
  });

  test.each([
    [0, 90],
    [26, 100],
    [26, 101],
    [-1, 90],
  ])("refuses %d to %d, which touch 0 or the ceiling", (from, to) => {
    const value = from > 0 ? to : from;
    expect(valuesOf([point(2025, from), point(2029, to)], toHundred)).toBe("logistic-out-of-range");
    expect(plannedAt([point(2025, from), point(2029, to)], year(2026), toHundred)).toEqual({
      ok: false,
      error: { kind: "logistic-out-of-range", value, ceiling: 100 },
    });
  });
});

describe("through milestones", () => {
  // 参考（全国）: 31.6 (2024), 50 (2026), 90 (2029); 31.6·(50 ÷ 31.6)^½ is 39.749.
  const national: PathPoints = [
    point(2024, 31.6),
    { ...point(2026, 50), by: "compound" },
    point(2029, 90),
  ];

  test("each stretch goes its own way, and the path meets each milestone", () => {
    expect(valuesOf(national)).toEqual([
      31.6,
      expect.closeTo(39.749, 3),
      50,
      expect.closeTo(63.333, 3),
      expect.closeTo(76.667, 3),
      90,
    ]);
  });

  test("only the stretch that grows at a rate must be positive", () => {
    const fromZero: PathPoints = [point(2024, 0), point(2026, 5), point(2028, 20)];
    expect(valuesOf(fromZero, "compound")).toBe("compound-not-positive");
    const [start, middle, end] = fromZero;
    expect(valuesOf([start, { ...middle, by: "linear" }, end!], "compound")).toEqual([
      0, 2.5, 5, 10, 20,
    ]);
  });
});

describe("refuses", () => {
  test.each<[string, PathPoints, PathMethod, string]>([
    ["equal periods", [point(2025, 26), point(2025, 90)], "linear", "periods-equal"],
    ["an end before the start", [point(2029, 26), point(2025, 90)], "linear", "end-before-start"],
    [
      "milestones out of order",
      [point(2025, 1), point(2030, 2), point(2029, 3)],
      "linear",
      "end-before-start",
    ],
    ["growth from zero", [point(2025, 0), point(2029, 5)], "compound", "compound-not-positive"],
    ["growth to zero", [point(2025, 5), point(2029, 0)], "compound", "compound-not-positive"],
    [
      "growth from below zero",
      [point(2025, -1), point(2029, 5)],
      "compound",
      "compound-not-positive",
    ],
    ["what is no number", [point(2025, Number.NaN), point(2029, 5)], "linear", "too-large"],
  ])("%s", (_, points, method, kind) => {
    expect(targetPath(points, method)).toMatchObject({ ok: false, error: { kind } });
    expect(plannedAt(points, year(2026), method)).toMatchObject({ ok: false, error: { kind } });
  });

  test.each([2024, 2030])("a value for %i, outside 2025 to 2029", (at) => {
    expect(plannedAt(mie, year(at), "linear")).toEqual({
      ok: false,
      error: { kind: "outside-path", at: year(at), start: year(2025), end: year(2029) },
    });
  });
});

test("29 February has its anniversary on the 28th", () => {
  const start = { kind: "date", year: 2024, month: 2, day: 29 } as const;
  const path = targetPath([point(start, 0), point({ ...start, year: 2028 }, 4)], "linear");
  expect(path.ok && path.value[1]?.period).toEqual({ ...start, year: 2025, day: 28 });
});

test("a value to be kept is kept to its last digit", () => {
  for (const method of ["linear", "compound"] as const) {
    const planned = plannedAt([point(2025, 1 / 7), point(2029, 1 / 7)], year(2027), method);
    expect(planned).toEqual({ ok: true, value: 1 / 7 });
  }
});

describe("properties", () => {
  // Sevenths: no decimal writing is exact.
  const value = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 7);
  const method = fc.constantFrom<PathMethod>("linear", "compound", {
    kind: "logistic",
    ceiling: 150_000,
  });
  const start = fc.integer({ min: 1950, max: 2100 });
  const length = fc.integer({ min: 1, max: 40 });

  test("meets its ends and never leaves the values between them", () => {
    fc.assert(
      fc.property(value, value, start, length, method, (from, to, first, years, by) => {
        const values = valuesOf([point(first, from), point(first + years, to)], by) as number[];
        expect(values).toHaveLength(years + 1);
        expect([values[0], values.at(-1)]).toEqual([from, to]);
        const rising = values.every((v, i) => i === 0 || v >= values[i - 1]!);
        const falling = values.every((v, i) => i === 0 || v <= values[i - 1]!);
        expect(from <= to ? rising : falling).toBe(true);
      }),
    );
  });

  test("is linear in scale and the same under a shift of years", () => {
    fc.assert(
      fc.property(value, value, start, length, method, (from, to, first, years, by) => {
        const plain = valuesOf([point(first, from), point(first + years, to)], by) as number[];
        const larger: PathMethod = typeof by === "string" ? by : { ...by, ceiling: by.ceiling * 8 };
        const scaled = valuesOf(
          [point(first, from * 8), point(first + years, to * 8)],
          larger,
        ) as number[];
        const shifted = valuesOf([point(first + 7, from), point(first + years + 7, to)], by);
        expect(shifted).toEqual(plain);
        scaled.forEach((v, i) => expect(v / 8 / plain[i]!).toBeCloseTo(1, 12));
      }),
    );
  });
});
