import fc from "fast-check";
import type { Datum, Indicator } from "../../../src/core/indicator/indicator";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { statusRules } from "../../../src/core/indicator/status-rules";
import { plannedPathRule, type StatusRule } from "../../../src/core/indicator/status-rule";
import { turningPoints } from "../../../src/core/indicator/turning-points";
import { datum, indicator, people, year } from "../../support/rule-view";
import { percent } from "../../taskpane/support/build-workbook";

const at = (value: number, column: number, period: number, unit = percent): Datum =>
  datum(String(value), value, { column, period: year(period) }, unit);

/** 三重県's KPI①: from 26 % in 2025 to 90 % in 2029, 42 % planned for 2026. */
const mie = (actual: number, parts: Partial<Indicator> = {}) =>
  indicator({
    unit: percent,
    baseline: at(0.26, 1, 2025),
    target: at(0.9, 9, 2029),
    planned: [at(0.42, 2, 2026)],
    actuals: [at(actual, 3, 2026)],
    ...parts,
  });

const pointsOf = (one: Indicator, rule: StatusRule = plannedPathRule) =>
  turningPoints(one, judgeIndicator(one, rule));

test.each([
  // 0.26 + 0.8 × 0.16 = 0.388 and 0.26 + 0.5 × 0.16 = 0.34: below it the next worse begins.
  ["やや遅れ", 0.36, [0.388, "mostly-on-track"], [0.339, "behind"]],
  // 0.42 is on the path itself, 0.387 short of 0.388.
  ["概ね順調", 0.4, [0.42, "on-track"], [0.387, "slightly-behind"]],
  ["順調", 0.5, [0.9, "achieved"], [0.419, "mostly-on-track"]],
  ["後退", 0.2, [0.26, "behind"], null],
  ["達成", 0.95, null, [0.899, "on-track"]],
])("%s: the nearest actuals with another status", (_, actual, better, worse) => {
  const points = pointsOf(mie(actual));
  const pair = (point: { value: number; status: string } | null | undefined) =>
    point ? [point.value, point.status] : null;
  expect(pair(points?.better)).toEqual(better);
  expect(pair(points?.worse)).toEqual(worse);
});

test("90％超 begins above 90 %", () => {
  const target = at(0.9, 9, 2029);
  const quantity = target.quantity && { ...target.quantity, comparator: "more-than" as const };
  const points = pointsOf(mie(0.5, { target: { ...target, quantity } }));
  expect(points?.better).toEqual({ value: 0.901, status: "achieved" });
});

test("where less is better, the better status begins below; people are whole", () => {
  const falling = indicator({
    unit: people,
    direction: "decrease",
    baseline: at(20, 1, 2020, people),
    target: at(10, 9, 2030, people),
    actuals: [at(16, 3, 2025, people)],
  });
  // The path stands at 15; 20 − 0.8 × 5 = 16 is where 概ね順調 begins, 17 is past it.
  expect(pointsOf(falling)).toEqual({
    better: { value: 15, status: "on-track" },
    worse: { value: 17, status: "slightly-behind" },
  });
});

test("no actual decides where there is none, no verdict, or a word by hand", () => {
  expect(pointsOf(mie(0.36, { actuals: [] }))).toBeNull();
  expect(pointsOf(mie(0.36, { target: null }))).toBeNull();
  const byHand = { id: "manual", status: "behind", reason: "調査の変更" } as const;
  expect(pointsOf(mie(0.36), byHand)).toBeNull();
});

test("under every rule, the value has the status that is said, and the one before it has not", () => {
  const tenths = fc.integer({ min: 1, max: 999 }).map((n) => n / 1000);
  fc.assert(
    fc.property(
      tenths,
      tenths,
      tenths,
      fc.integer({ min: 2026, max: 2029 }),
      fc.constantFrom(...statusRules),
      (baseline, target, actual, period, rule) => {
        const of = (value: number) =>
          indicator({
            unit: percent,
            baseline: at(baseline, 1, 2025),
            target: at(target, 9, 2029),
            actuals: [at(value, 3, period)],
          });
        const verdict = judgeIndicator(of(actual), rule);
        const points = turningPoints(of(actual), verdict);
        for (const [point, way] of [
          [points?.better, target > baseline ? 1 : -1],
          [points?.worse, target > baseline ? -1 : 1],
        ] as const) {
          if (!point) continue;
          expect(judgeIndicator(of(point.value), rule).status).toBe(point.status);
          expect((point.value - actual) * way).toBeGreaterThan(0);
          const before = Number((point.value - way * 0.001).toPrecision(12));
          if ((before - actual) * way < 0) continue;
          expect(judgeIndicator(of(before), rule).status).toBe(verdict.status);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
