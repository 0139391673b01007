import fc from "fast-check";
import { requiredRate } from "../../../src/core/indicator/required-rate";
import { targetPath } from "../../../src/core/indicator/target-path";
import { month, point } from "../../support/dated";

const valueOf = (result: ReturnType<typeof requiredRate>) => (result.ok ? result.value : result);

test("三重県 KPI①: 16 points a year, or 36.4 % growth", () => {
  expect(requiredRate(point(2025, 26), point(2029, 90), "linear")).toEqual({ ok: true, value: 16 });
  expect(requiredRate(point(2025, 0.26), point(2029, 0.9), "linear")).toEqual({
    ok: true,
    value: 0.16,
  });
  expect(valueOf(requiredRate(point(2025, 26), point(2029, 90), "compound"))).toBeCloseTo(0.364, 4);
});

test("三重県 KPI④: 1 to 5 市町 in 16 months is 3 a year", () => {
  const rate = requiredRate(point(month(2024, 11), 1), point(month(2026, 3), 5), "linear");
  expect(rate).toEqual({ ok: true, value: 3 });
});

test("東京都: 2.41 points a year to 2030, then 2", () => {
  expect(valueOf(requiredRate(point(2022, 50.7), point(2030, 70), "linear"))).toBeCloseTo(2.41, 2);
  expect(requiredRate(point(2030, 70), point(2035, 80), "linear")).toEqual({ ok: true, value: 2 });
});

// The example of Microsoft's page on the function RRI: =RRI(96, 10000, 11000) is 0.0009933.
test("compound is Excel's RRI", () => {
  const rate = requiredRate(point(1900, 10_000), point(1996, 11_000), "compound");
  expect(valueOf(rate)).toBeCloseTo(0.0009933, 7);
});

test.each([
  ["equal periods", point(2025, 26), point(2025, 90), "linear", "periods-equal"],
  ["an end before the start", point(2026, 26), point(2025, 90), "linear", "end-before-start"],
  ["growth from zero", point(2025, 0), point(2029, 5), "compound", "compound-not-positive"],
  ["growth below zero", point(2025, -3), point(2029, -5), "compound", "compound-not-positive"],
  ["a step beyond all numbers", point(2025, -1e308), point(2026, 1e308), "linear", "too-large"],
] as const)("refuses %s", (_, start, end, method, kind) => {
  expect(requiredRate(start, end, method)).toMatchObject({ ok: false, error: { kind } });
});

test("refuses one rate for an S-shaped path", () => {
  const rate = requiredRate(point(2025, 26), point(2029, 90), { kind: "logistic", ceiling: 100 });
  expect(rate).toEqual({ ok: false, error: { kind: "no-single-rate" } });
});

test("is the step, or the growth, of every year of the path", () => {
  const value = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 10);
  const method = fc.constantFrom("linear" as const, "compound" as const);
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 30 }), method, (from, to, years, by) => {
      const [start, end] = [point(2025, from), point(2025 + years, to)];
      const rate = requiredRate(start, end, by);
      const path = targetPath([start, end], by);
      if (!rate.ok || !path.ok) throw new Error("a positive path was refused");
      path.value.slice(1).forEach(({ planned }, i) => {
        const before = path.value[i]!.planned;
        const next = by === "linear" ? before + rate.value : before * (1 + rate.value);
        expect(planned / next).toBeCloseTo(1, 9);
      });
    }),
  );
});
