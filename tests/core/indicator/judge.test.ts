import fc from "fast-check";
import { judge } from "../../../src/core/indicator/judge";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import { statusRules } from "../../../src/core/indicator/status-rules";
import { plannedPathRule } from "../../../src/core/indicator/status-rule";
import type { Comparator, Unit } from "../../../src/core/cell/reading";
import type { Period } from "../../../src/core/period/period";
import type { StatusCode, Verdict } from "../../../src/core/indicator/verdict";
import { dated, fiscalYear, month } from "../../support/dated";

const mie = { baseline: dated(26, 2025), target: dated(90, 2029) };

function verdictOf(input: Partial<JudgeInput>): Verdict {
  return judge({
    baseline: null,
    target: null,
    actual: null,
    planned: [],
    direction: null,
    ...input,
  });
}

describe("期待値方式 on 三重県 KPI① (26 in 2025 to 90 in 2029)", () => {
  // The planned values 42, 58, 74 stand in the prefecture's table; the paces are worked out on paper.
  test.each<[number, number, number, StatusCode]>([
    [2026, 45, 1.1875, "on-track"],
    [2026, 42, 1, "on-track"],
    [2026, 40, 0.875, "mostly-on-track"],
    [2026, 38.8, 0.8, "mostly-on-track"],
    [2026, 36, 0.625, "slightly-behind"],
    [2026, 34, 0.5, "slightly-behind"],
    [2027, 50, 0.75, "slightly-behind"],
    [2026, 33, 0.4375, "behind"],
    [2026, 26, 0, "behind"],
    [2026, 24, -0.125, "regressed"],
    [2029, 89, 0.984375, "mostly-on-track"],
  ])("%i: %d has the pace %d, %s", (at, actual, pace, status) => {
    expect(verdictOf({ ...mie, actual: dated(actual, at) })).toMatchObject({
      status,
      pace,
      ground: "measure",
      reason: null,
    });
  });

  test("the verdict carries everything that led to it", () => {
    expect(verdictOf({ ...mie, actual: dated(36, 2026) })).toEqual({
      status: "slightly-behind",
      ground: "measure",
      reason: null,
      rule: plannedPathRule,
      measurement: { kind: "pace", value: 0.625 },
      remarks: [],
      pace: 0.625,
      actual: 36,
      baseline: 26,
      target: 90,
      planned: 42,
      plannedFrom: "interpolated",
      method: "linear",
      comparator: null,
      direction: "increase",
      baselinePeriod: { kind: "calendar-year", year: 2025 },
      targetPeriod: { kind: "calendar-year", year: 2029 },
      actualPeriod: { kind: "calendar-year", year: 2026 },
    });
  });

  test("a printed plan value is judged against instead of the line", () => {
    const verdict = verdictOf({ ...mie, planned: [dated(30, 2026)], actual: dated(36, 2026) });
    expect(verdict).toMatchObject({ status: "on-track", planned: 30, plannedFrom: "printed" });
  });

  test("a met target is 達成 before its time too", () => {
    expect(verdictOf({ ...mie, actual: dated(91, 2026) })).toMatchObject({
      status: "achieved",
      ground: "target-met",
    });
  });
});

describe("other ways to judge would say otherwise", () => {
  test("195 to 200 people without any change is no 97.5 % success", () => {
    const input = { baseline: dated(195, fiscalYear(2024)), target: dated(200, fiscalYear(2025)) };
    const verdict = verdictOf({ ...input, actual: dated(195, fiscalYear(2025)) });
    expect(verdict).toMatchObject({ status: "behind", pace: 0 });
  });

  test("20 falling to 10 by 2030 and at 16 in 2025, where 15 was planned, is not achieved", () => {
    const input = { baseline: dated(20, 2020), target: dated(10, 2030) };
    expect(verdictOf({ ...input, actual: dated(16, 2025) })).toMatchObject({
      status: "mostly-on-track",
      pace: 0.8,
      direction: "decrease",
    });
  });

  test("a baseline of zero needs no substitute", () => {
    const input = { baseline: dated(0, 2024), target: dated(5, 2026) };
    expect(verdictOf({ ...input, actual: dated(2, 2025) })).toMatchObject({ pace: 0.8 });
  });
});

describe("comparators", () => {
  const over90 = dated(90, 2029, { comparator: "more-than" });

  test("90％超 is not met by 90.0: 順調 until its time is over, then 未達", () => {
    const { baseline } = mie;
    expect(verdictOf({ baseline, target: over90, actual: dated(90, 2029) }).status).toBe(
      "on-track",
    );
    expect(verdictOf({ baseline, target: over90, actual: dated(90, 2030) }).status).toBe(
      "not-achieved",
    );
    expect(verdictOf({ baseline, target: over90, actual: dated(90.1, 2029) }).status).toBe(
      "achieved",
    );
  });

  test("a limit that the baseline keeps already: kept is 達成, broken is 後退", () => {
    const input = { baseline: dated(10, 2024), target: dated(15, 2028, { comparator: "at-most" }) };
    expect(verdictOf({ ...input, actual: dated(12, 2026) }).status).toBe("achieved");
    expect(verdictOf({ ...input, actual: dated(16, 2026) })).toMatchObject({
      status: "regressed",
      ground: "kept-level",
    });
  });
});

describe("maintain", () => {
  const kept = (comparator: "at-least" | null) => ({
    baseline: dated(80, 2024),
    target: dated(80, 2028, { comparator }),
  });

  test.each<["at-least" | null, number, StatusCode]>([
    ["at-least", 80, "achieved"],
    ["at-least", 82, "achieved"],
    ["at-least", 79, "regressed"],
    // 5 % of 80 is 4; beyond that, without a comparator, nothing says whether more is better.
    [null, 80, "achieved"],
    [null, 84, "achieved"],
    [null, 76, "achieved"],
    [null, 85, "undetermined"],
    [null, 75, "undetermined"],
  ])("80 %s, actual %d: %s", (comparator, actual, status) => {
    expect(verdictOf({ ...kept(comparator), actual: dated(actual, 2026) }).status).toBe(status);
  });

  test("a stated direction is enough", () => {
    const judged = (value: number) =>
      verdictOf({ ...kept(null), direction: "increase", actual: dated(value, 2026) }).status;
    expect([judged(82), judged(79)]).toEqual(["achieved", "regressed"]);
  });

  test("after the target's period it is 未達", () => {
    const verdict = verdictOf({ ...kept("at-least"), actual: dated(79, 2029) });
    expect(verdict.status).toBe("not-achieved");
  });
});

describe("a plan that has not left the baseline", () => {
  const input = { ...mie, planned: [dated(26, 2026)] };

  test.each<[number, StatusCode]>([
    [26, "on-track"],
    [27, "on-track"],
    [25, "regressed"],
  ])("is compared as a level: %d is %s", (actual, status) => {
    expect(verdictOf({ ...input, actual: dated(actual, 2026) })).toMatchObject({
      status,
      pace: null,
      planned: 26,
      ground: "planned-level",
    });
  });

  test("and so is a plan that first goes the other way", () => {
    const dip = { ...mie, planned: [dated(24, 2026)] };
    expect(verdictOf({ ...dip, actual: dated(25, 2026) }).status).toBe("on-track");
    expect(verdictOf({ ...dip, actual: dated(23, 2026) }).status).toBe("regressed");
  });

  test("at the baseline's own period the plan is the baseline", () => {
    expect(verdictOf({ ...mie, actual: dated(26, 2025) }).status).toBe("on-track");
  });
});

describe("goals that start anew with each period (３事業所以上/年)", () => {
  const target = dated(3, null, { comparator: "at-least", per: "year" });

  test.each<[number, StatusCode, number | null]>([
    [3, "achieved", null],
    [2, "slightly-behind", 2 / 3],
    [0, "behind", 0],
  ])("%d is %s", (actual, status, pace) => {
    const verdict = verdictOf({ target, actual: dated(actual, fiscalYear(2026)) });
    expect(verdict.status).toBe(status);
    expect(verdict.pace).toEqual(pace === null ? null : expect.closeTo(pace, 12));
  });

  test("a limit a year is met or not: its ratio would be upside down", () => {
    const limit = dated(3, null, { comparator: "at-most", per: "year" });
    expect(verdictOf({ target: limit, actual: dated(2, 2026) }).status).toBe("achieved");
    expect(verdictOf({ target: limit, actual: dated(6, 2026) })).toMatchObject({
      status: "not-achieved",
      pace: null,
    });
  });

  test("after the target's last period it is 未達", () => {
    const until = dated(3, fiscalYear(2025), { comparator: "at-least", per: "year" });
    expect(verdictOf({ target: until, actual: dated(2, fiscalYear(2026)) }).status).toBe(
      "not-achieved",
    );
  });
});

describe("no judgement, with the reason", () => {
  const percent = { unit: { written: "％", symbol: "%", family: "ratio" } } as const;
  const people = { unit: { written: "人", symbol: "人", family: "count" } } as const;
  const actual = dated(36, 2026);

  test.each<[string, Partial<JudgeInput>, Partial<Verdict>]>([
    ["no actual", mie, { status: "not-measured", reason: null }],
    [
      "an actual without a number",
      { ...mie, actual: dated(null, 2026) },
      { status: "not-measured" },
    ],
    ["no target", { baseline: mie.baseline, actual }, { reason: "target-missing" }],
    ["no baseline", { target: mie.target, actual }, { reason: "baseline-missing" }],
    [
      "a baseline of ー",
      { ...mie, baseline: dated(null, 2025), actual },
      { reason: "baseline-missing" },
    ],
    [
      "people beside percent",
      { ...mie, actual: dated(36, 2026, people), target: dated(0.9, 2029, percent) },
      { reason: "units-differ" },
    ],
    ["no period of the actual", { ...mie, actual: dated(36, null) }, { reason: "period-missing" }],
    [
      "no period of the target",
      { ...mie, target: dated(90, null), actual },
      { reason: "period-missing" },
    ],
    [
      "one period for both ends",
      { ...mie, target: dated(90, 2025), actual: dated(36, 2025) },
      { reason: "periods-equal" },
    ],
    [
      "a target before the baseline",
      { baseline: dated(26, 2029), target: dated(90, 2025), actual: dated(36, 2030) },
      { reason: "target-not-after-baseline" },
    ],
    [
      "an actual before the baseline",
      { ...mie, actual: dated(36, 2024) },
      { reason: "actual-before-baseline" },
    ],
    [
      "an actual before the baseline that would meet the target",
      { ...mie, actual: dated(95, 2024) },
      { reason: "actual-before-baseline" },
    ],
    [
      "words that contradict the values",
      { ...mie, direction: "decrease", actual },
      { reason: "direction-disagrees" },
    ],
  ])("%s", (_, input, expected) => {
    expect(verdictOf(input)).toMatchObject({ status: "undetermined", pace: null, ...expected });
  });

  test("without a baseline the printed plan is given for comparison, and decides nothing", () => {
    const verdict = verdictOf({
      baseline: dated(null, 2025),
      target: mie.target,
      planned: [dated(42, 2026)],
      actual,
    });
    expect(verdict).toMatchObject({
      reason: "baseline-missing",
      planned: 42,
      plannedFrom: "printed",
    });
  });

  test("without a baseline a target with a comparator can still be met", () => {
    const target = dated(90, 2029, { comparator: "at-least" });
    expect(verdictOf({ target, actual: dated(95, 2026) }).status).toBe("achieved");
  });
});

test("months are months: 4 of 1 to 5 市町 after 12 of 16 months is on the path", () => {
  const verdict = verdictOf({
    baseline: dated(1, month(2024, 11)),
    target: dated(5, month(2026, 3)),
    actual: dated(4, month(2025, 11)),
  });
  expect(verdict).toMatchObject({ status: "on-track", pace: 1, planned: 4 });
});

describe("properties", () => {
  const order: StatusCode[] = [
    "achieved",
    "on-track",
    "mostly-on-track",
    "slightly-behind",
    "behind",
    "regressed",
  ];
  const value = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
  const at = fc.integer({ min: 2026, max: 2029 });

  test("the status never gets worse when the actual gets better", () => {
    fc.assert(
      fc.property(value, value, value, value, at, (from, to, one, other, when) => {
        fc.pre(from !== to);
        const input = { baseline: dated(from, 2025), target: dated(to, 2029) };
        const rank = (actual: number) =>
          order.indexOf(verdictOf({ ...input, actual: dated(actual, when) }).status);
        const better = to > from ? Math.max(one, other) : Math.min(one, other);
        const worse = better === one ? other : one;
        expect(rank(better)).toBeGreaterThanOrEqual(0);
        expect(rank(better)).toBeLessThanOrEqual(rank(worse));
      }),
    );
  });

  test("it is the same in another scale, and for the mirror image of the values", () => {
    fc.assert(
      fc.property(value, value, value, at, (from, to, actual, when) => {
        fc.pre(from !== to);
        const status = (factor: number) =>
          verdictOf({
            baseline: dated(from * factor, 2025),
            target: dated(to * factor, 2029),
            actual: dated(actual * factor, when),
          }).status;
        expect(status(8)).toBe(status(1));
        expect(status(-1)).toBe(status(1));
      }),
    );
  });

  test("any numbers give a finite pace or none", () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(any, any, any, at, (from, to, actual, when) => {
        const { pace, planned } = verdictOf({
          baseline: dated(from, 2025),
          target: dated(to, 2029),
          actual: dated(actual, when),
        });
        expect(pace === null || Number.isFinite(pace)).toBe(true);
        expect(planned === null || Number.isFinite(planned)).toBe(true);
      }),
    );
  });
});

describe("an actual that covers a part of the year only", () => {
  const cases: Unit = { written: "件", symbol: "件", family: "count" };
  const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
  const firstQuarter: Period = { kind: "quarter", quarter: 1, year: 2025, of: "fiscal-year" };
  const counted = (value: number, at: Period, unit = cases) => dated(value, at, { unit });
  const input = {
    baseline: counted(131, fiscalYear(2024)),
    target: counted(150, fiscalYear(2025)),
  };

  test("31 cases from April to June are no step back from 131 a year", () => {
    expect(verdictOf({ ...input, actual: counted(31, firstQuarter) })).toMatchObject({
      status: "undetermined",
      reason: "part-of-year",
    });
  });

  test("a goal of three a year may already be met in June, a limit of ten not yet kept", () => {
    const yearly = (value: number, comparator: Comparator) =>
      dated(value, fiscalYear(2025), { unit: cases, comparator, per: "year" });
    const inJune = { actual: counted(4, firstQuarter) };
    expect(verdictOf({ ...inJune, target: yearly(3, "at-least") }).status).toBe("achieved");
    expect(verdictOf({ ...inJune, target: yearly(10, "at-most") }).reason).toBe("part-of-year");
  });

  test("a share is the same at any time of a year, and a 累計 goes on from its baseline", () => {
    const share = {
      baseline: counted(0.26, fiscalYear(2024), percent),
      target: counted(0.42, fiscalYear(2025), percent),
      actual: counted(0.3, firstQuarter, percent),
    };
    // A quarter of the way from 26 % to 42 % is 30 %.
    expect(verdictOf(share)).toMatchObject({ status: "on-track", pace: 1 });
    const total = { ...input, accumulation: "cumulative", actual: counted(135.75, firstQuarter) };
    expect(verdictOf(total as Partial<JudgeInput>)).toMatchObject({ status: "on-track", pace: 1 });
    const restarted = { ...total, actual: counted(31, firstQuarter) };
    expect(verdictOf(restarted as Partial<JudgeInput>).reason).toBe("part-of-year");
  });
});

test("twice a month and thirty times a year are not compared", () => {
  const times: Unit = { written: "回", symbol: "回", family: "count" };
  const target = dated(30, fiscalYear(2026), { unit: times, per: "year" });
  const actual = dated(2, fiscalYear(2025), { unit: times, per: "month" });
  expect(verdictOf({ target, actual })).toMatchObject({ reason: "units-differ" });
});

describe("without a baseline", () => {
  const input = {
    target: dated(60, 2026),
    planned: [dated(40, 2024), dated(50, 2025)],
    actual: dated(37, 2024),
    direction: "increase",
  } as const;
  const achievement = statusRules.find(({ id }) => id === "achievement");

  test("達成率方式 compares with the value that the table plans: 37 of 40 are 92.5 %", () => {
    expect(judge({ baseline: null, ...input }, achievement)).toMatchObject({
      status: "mostly-on-track",
      plannedFrom: "printed",
      measurement: { kind: "level", value: 0.925 },
    });
    expect(verdictOf(input)).toMatchObject({ reason: "baseline-missing", planned: 40 });
    const unplanned = { baseline: null, ...input, actual: dated(37, 2023) };
    expect(judge(unplanned, achievement).reason).toBe("baseline-missing");
  });

  test("an actual after the target's period is 達成 or 未達 all the same", () => {
    expect(verdictOf({ ...input, actual: dated(55, 2027) })).toMatchObject({
      status: "not-achieved",
      ground: "period-passed",
    });
    expect(verdictOf({ ...input, actual: dated(60, 2027) }).status).toBe("achieved");
  });
});
