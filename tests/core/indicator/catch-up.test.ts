import fc from "fast-check";
import { catchUp } from "../../../src/core/indicator/catch-up";
import { targetPath } from "../../../src/core/indicator/target-path";
import { month, point } from "../../support/dated";

const [start, end] = [point(2025, 26), point(2029, 90)];

// (90 − 36) ÷ 3 is 18; 18 ÷ 16 is 1.125.
test("三重県 KPI① at 36 in 2026: 18 points a year instead of 16", () => {
  expect(catchUp(start, point(2026, 36), end, "linear")).toEqual({
    ok: true,
    value: { rate: 18, multipleOfOriginal: 1.125 },
  });
});

// RRI(3, 36, 90) is 0.3572088 and RRI(4, 26, 90) is 0.3640092.
test("as growth: 35.7 % a year, 0.981 times the original", () => {
  const left = catchUp(start, point(2026, 36), end, "compound");
  expect(left).toMatchObject({ ok: true, value: { rate: expect.closeTo(0.3572088, 7) as number } });
  expect(left.ok && left.value.multipleOfOriginal).toBeCloseTo(0.3572088 / 0.3640092, 6);
});

test("months count: 2 of 4 市町 left in 4 of 16 months take 6 a year, twice the original 3", () => {
  const left = catchUp(
    point(month(2024, 11), 1),
    point(month(2025, 11), 3),
    point(month(2026, 3), 5),
    "linear",
  );
  expect(left).toEqual({ ok: true, value: { rate: 6, multipleOfOriginal: 2 } });
});

test("beyond the target the way back is negative; from a level plan there is no multiple", () => {
  expect(catchUp(start, point(2027, 100), end, "linear")).toEqual({
    ok: true,
    value: { rate: -5, multipleOfOriginal: -0.3125 },
  });
  expect(catchUp(point(2025, 5), point(2026, 4), point(2029, 5), "linear")).toMatchObject({
    ok: true,
    value: { multipleOfOriginal: null },
  });
});

test("without a start there is nothing to be a multiple of", () => {
  expect(catchUp(null, point(2026, 36), end, "linear")).toEqual({
    ok: true,
    value: { rate: 18, multipleOfOriginal: null },
  });
});

test.each([
  [point(2029, 80), "periods-equal"],
  [point(2030, 80), "end-before-start"],
  [point(2026, 0), "compound-not-positive"],
])("refuses %j", (latest, kind) => {
  expect(catchUp(start, latest, end, "compound")).toMatchObject({ ok: false, error: { kind } });
});

test("on the path the rate needed is the original one", () => {
  const value = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 20 }), (from, to, years) => {
      fc.pre(from !== to);
      const [first, last] = [point(2025, from), point(2025 + years, to)];
      for (const method of ["linear", "compound"] as const) {
        const path = targetPath([first, last], method);
        const next = path.ok ? path.value[1]!.planned : Number.NaN;
        const left = catchUp(first, point(2026, next), last, method);
        expect(left.ok && left.value.multipleOfOriginal).toBeCloseTo(1, 6);
      }
    }),
  );
});
