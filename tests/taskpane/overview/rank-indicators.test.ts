import fc from "fast-check";
import type { StatusCode } from "../../../src/core/indicator/verdict";
import {
  countStatuses,
  rankIndicators,
  worstFirst,
} from "../../../src/taskpane/overview/rank-indicators";
import { indicator, verdict } from "../support/build-workbook";

interface Judged {
  readonly status: StatusCode;
  readonly pace: number | null;
}

function rank(list: readonly Judged[]) {
  const indicators = list.map((_, index) => indicator(String(index), `Sheet1!A${index + 1}`));
  const verdicts = new Map(indicators.map(({ id }, index) => [id, verdict(list[index]!)] as const));
  return rankIndicators(indicators, verdicts);
}

const names = (list: readonly Judged[]) => rank(list).map((judged) => judged.indicator.name);

describe("rankIndicators", () => {
  it("puts 未達, 後退, 遅れ first and 達成 last", () => {
    const list: readonly Judged[] = [
      { status: "achieved", pace: 1.2 },
      { status: "behind", pace: 0.2 },
      { status: "on-track", pace: 1 },
      { status: "not-achieved", pace: null },
      { status: "regressed", pace: -0.1 },
    ];
    expect(names(list)).toEqual(["3", "4", "1", "2", "0"]);
  });

  it("puts the slowest first among equals, those without a pace last", () => {
    const list: readonly Judged[] = [
      { status: "behind", pace: null },
      { status: "behind", pace: 0.4 },
      { status: "behind", pace: 0.1 },
    ];
    expect(names(list)).toEqual(["2", "1", "0"]);
  });

  it("keeps the order of the workbook where nothing else decides", () => {
    const list = Array.from({ length: 4 }, () => ({ status: "not-measured", pace: null }) as const);
    expect(names(list)).toEqual(["0", "1", "2", "3"]);
  });

  it("leaves out what was not judged", () => {
    expect(rankIndicators([indicator("a", "Sheet1!A1")], new Map())).toEqual([]);
  });
});

describe("countStatuses", () => {
  it("counts every indicator once, worst first, without empty statuses", () => {
    const judged = fc.record({
      status: fc.constantFrom(...worstFirst),
      pace: fc.option(fc.double({ min: -2, max: 2, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(judged), (list) => {
        const counts = countStatuses(rank(list));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(counts.every(({ count }) => count > 0)).toBe(true);
        const order = counts.map(({ status }) => worstFirst.indexOf(status));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});
