import fc from "fast-check";
import { achievementRate, pace, progressRate } from "../../../src/core/indicator/rates";

test("期待値比: 36 where 26 was to become 42 is 0.625, whether written as 36 or as 36 %", () => {
  expect(pace(36, 26, 42)).toEqual({ ok: true, value: 0.625 });
  expect(pace(0.36, 0.26, 0.42)).toEqual({ ok: true, value: 0.625 });
});

test("進捗率: falling targets need no other formula", () => {
  expect(progressRate(16, 20, 10)).toEqual({ ok: true, value: 0.4 });
  expect(progressRate(22, 20, 10)).toEqual({ ok: true, value: -0.2 });
});

test("a threshold is met exactly where the decimals meet it", () => {
  // (0.388 − 0.26) ÷ (0.42 − 0.26) is 0.8 on paper; plain binary arithmetic gives 0.7999….
  expect(pace(0.388, 0.26, 0.42)).toEqual({ ok: true, value: 0.8 });
});

test("refuses a plan without change, and numbers out of range", () => {
  expect(progressRate(30, 26, 26)).toEqual({
    ok: false,
    error: { kind: "no-change-planned", value: 26 },
  });
  expect(progressRate(1, 1e308, -1e308)).toEqual({ ok: false, error: { kind: "too-large" } });
});

test("達成率 by direction", () => {
  expect(achievementRate(195, 200, "increase")).toEqual({ ok: true, value: 0.975 });
  expect(achievementRate(16, 10, "decrease")).toEqual({ ok: true, value: 0.625 });
  expect(achievementRate(5, 0, "increase")).toEqual({ ok: false, error: { kind: "zero-divisor" } });
  expect(achievementRate(-1, 10, "increase")).toMatchObject({ ok: false });
});

test("no pair of numbers gives NaN or Infinity", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      for (const rate of [pace(a, b, c), achievementRate(a, b, "increase")]) {
        expect(!rate.ok || Number.isFinite(rate.value)).toBe(true);
      }
    }),
  );
});
