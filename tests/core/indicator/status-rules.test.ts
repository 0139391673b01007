import fc from "fast-check";
import { judge } from "../../../src/core/indicator/judge";
import type { JudgeInput } from "../../../src/core/indicator/judge-input";
import {
  statusOfMeasure,
  type MeasuredRule,
  type StatusRuleId,
} from "../../../src/core/indicator/status-rule";
import { manualRule, ownRule, statusRules } from "../../../src/core/indicator/status-rules";
import { tally } from "../../../src/core/indicator/tally";
import type { StatusCode } from "../../../src/core/indicator/verdict";
import { dated } from "../../support/dated";

const ruleOf = (id: StatusRuleId) => statusRules.find((rule) => rule.id === id)!;
const mie: JudgeInput = {
  baseline: dated(26, 2025),
  target: dated(90, 2029),
  actual: dated(36, 2026),
  planned: [],
  direction: null,
};

// The thresholds as their sources print them; see the docstrings of the rules.
test.each<[StatusRuleId, [number, StatusCode][]]>([
  [
    "achievement",
    [
      [1, "on-track"],
      [0.999, "mostly-on-track"],
      [0.8, "mostly-on-track"],
      [0.799, "behind"],
    ],
  ],
  [
    "sdg",
    [
      [0.95, "on-track"],
      [0.949, "slightly-behind"],
      [0.6, "slightly-behind"],
      [0.599, "behind"],
      [0, "behind"],
      [-0.001, "regressed"],
    ],
  ],
  [
    "un",
    [
      [0.95, "on-track"],
      [0.949, "slightly-behind"],
      [0.1, "slightly-behind"],
      [0.099, "behind"],
      [-1, "behind"],
    ],
  ],
  [
    "linear-pace",
    [
      [1, "on-track"],
      [0.999, "slightly-behind"],
      [0.5, "slightly-behind"],
      [0.499, "behind"],
      [0, "behind"],
      [-0.001, "regressed"],
    ],
  ],
])("the thresholds of %s", (id, cases) => {
  expect(cases.map(([value]) => statusOfMeasure(value, ruleOf(id)))).toEqual(
    cases.map(([, status]) => status),
  );
});

test("120 % of the target is 超過達成 where the rule has that grade, and 達成 elsewhere", () => {
  const status = (id: StatusRuleId, actual: number, falling = false) => {
    const ends = falling
      ? { baseline: dated(200, 2025), target: dated(120, 2029) }
      : { baseline: dated(20, 2025), target: dated(100, 2029) };
    return judge({ ...mie, ...ends, actual: dated(actual, 2029) }, ruleOf(id)).status;
  };
  expect(status("achievement-120", 120)).toBe("exceeded");
  expect(status("achievement-120", 119)).toBe("achieved");
  expect(status("achievement", 120)).toBe("achieved");
  expect(status("planned-path", 120)).toBe("achieved");
  expect(status("achievement-120", 100, true)).toBe("exceeded");
  expect(status("achievement-120", 101, true)).toBe("achieved");
});

describe("own thresholds", () => {
  const statusAt = (thresholds: readonly [number, number, number], actual: number) => {
    const rule = ownRule(thresholds);
    return rule.ok ? judge({ ...mie, actual: dated(actual, 2026) }, rule.value).status : rule.error;
  };

  test("多摩市's 60 % in the place of 80 %: a pace of 0.625 is 概ね順調", () => {
    expect(statusAt([1, 0.6, 0.3], 36)).toBe("mostly-on-track");
    expect(statusAt([1, 0.6, 0.3], 42)).toBe("on-track");
    expect(statusAt([1, 0.6, 0.3], 31)).toBe("slightly-behind");
    expect(statusAt([1, 0.6, 0.3], 30)).toBe("behind");
    expect(statusAt([1, 0.6, 0.3], 25)).toBe("regressed");
  });

  test.each([
    [[0.8, 1, 0.5]],
    [[1, 0.8, 0.8]],
    [[1, 0.8, 0]],
    [[Infinity, 1, 0.5]],
    [[NaN, 1, 0.5]],
    [[1, NaN, 0.5]],
  ] as [readonly [number, number, number]][])("%p is no scale", (thresholds) => {
    expect(ownRule(thresholds)).toEqual({ ok: false, error: "thresholds-disordered" });
  });
});

describe("a verdict by hand", () => {
  test("stands in the place of the computed one, whose numbers stay", () => {
    const rule = manualRule("on-track", " 導入は年度末に集中するため ");
    expect(rule.ok && judge(mie, rule.value)).toMatchObject({
      status: "on-track",
      ground: "manual",
      reason: null,
      rule: { reason: "導入は年度末に集中するため" },
      pace: 0.625,
      planned: 42,
    });
  });

  test("is possible where nothing can be computed", () => {
    const rule = manualRule("behind", "現状値は調査中");
    expect(rule.ok && judge({ ...mie, baseline: null }, rule.value)).toMatchObject({
      status: "behind",
      reason: null,
    });
  });

  test.each(["", "  ", "　"])("needs a reason: not %p", (reason) => {
    expect(manualRule("on-track", reason)).toEqual({ ok: false, error: "reason-missing" });
  });
});

describe.each(statusRules.map((rule) => [rule.id, rule] as [string, MeasuredRule]))(
  "%s",
  (_, rule) => {
    const order = Object.keys(tally([]));
    const positive = fc.integer({ min: 1, max: 20000 }).map((n) => n / 10);

    test("the status never gets worse when the actual gets better", () => {
      fc.assert(
        fc.property(
          positive,
          positive,
          positive,
          positive,
          fc.integer({ min: 2025, max: 2030 }),
          fc.option(positive, { nil: undefined }),
          (from, to, one, other, at, plan) => {
            fc.pre(from !== to);
            const input = {
              ...mie,
              baseline: dated(from, 2025),
              target: dated(to, 2029),
              planned: plan === undefined ? [] : [dated(plan, 2027)],
            };
            const rank = (value: number) => {
              const { status } = judge({ ...input, actual: dated(value, at) }, rule);
              expect(["undetermined", "not-measured"]).not.toContain(status);
              return order.indexOf(status);
            };
            const better = to > from ? Math.max(one, other) : Math.min(one, other);
            const worse = better === one ? other : one;
            expect(rank(better)).toBeLessThanOrEqual(rank(worse));
          },
        ),
      );
    });

    test("any numbers give a finite measure or none", () => {
      const any = fc.double({ noNaN: true, noDefaultInfinity: true });
      fc.assert(
        fc.property(any, any, any, fc.integer({ min: 2025, max: 2029 }), (from, to, value, at) => {
          const { measurement } = judge(
            {
              ...mie,
              baseline: dated(from, 2025),
              target: dated(to, 2029),
              actual: dated(value, at),
            },
            rule,
          );
          for (const part of Object.values(measurement ?? {})) {
            expect(typeof part === "string" || Number.isFinite(part)).toBe(true);
          }
        }),
      );
    });
  },
);
