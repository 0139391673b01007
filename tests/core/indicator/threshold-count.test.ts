import fc from "fast-check";
import type { Comparator, Quantity } from "../../../src/core/cell/reading";
import {
  countOfShare,
  countReaching,
  nearestBelow,
} from "../../../src/core/indicator/threshold-count";

const level = (value: number, comparator: Comparator | null = null): Quantity => ({
  value,
  unit: null,
  comparator,
  per: null,
});

// 三重県 has 29 municipalities; the seed prints 62.1 % for 18 of them.
test("18 of 29 is 62.1 %", () => {
  const values = [...Array<number>(18).fill(0.4), ...Array<number>(11).fill(0.1)];
  const found = countReaching(values, level(0.3, "at-least"));
  expect(found).toMatchObject({ reaching: 18, of: 29, withoutValue: 0 });
  expect(((found.share ?? 0) * 100).toFixed(1)).toBe("62.1");
});

test.each<[Comparator | null, number]>([
  [null, 2],
  ["at-least", 2],
  ["more-than", 1],
  ["at-most", 2],
  ["less-than", 1],
])("0.3 itself counts as the comparator says: %s counts %i", (comparator, reaching) => {
  expect(countReaching([0.378, 0.3, 0.12], level(0.3, comparator)).reaching).toBe(reaching);
});

test("a place without a value is one of all, and reaches nothing", () => {
  expect(countReaching([0.5, null], level(0.3))).toEqual({
    reaching: 1,
    of: 2,
    withoutValue: 1,
    share: 0.5,
  });
});

test("of none there is no share", () => {
  expect(countReaching([], level(0.3))).toEqual({
    reaching: 0,
    of: 0,
    withoutValue: 0,
    share: null,
  });
});

describe("a printed share as a count", () => {
  // 三重県: 18 of 29 municipalities are 62.1 %, 5 of them 17.2 %, 1 of them 3.4 %.
  test.each([
    [0.621, 29, 18],
    [0.172, 29, 5],
    [0.034, 29, 1],
    [0, 29, 0],
    [1, 29, 29],
  ])("%d of %i is %i", (share, of, count) => {
    expect(countOfShare(share, of)).toBe(count);
  });

  test.each([
    [0.62, 3],
    [0.621, 5000],
    [1.1, 29],
    [-0.1, 29],
    [0.5, 0],
  ])("%d of %i is no one count", (share, of) => {
    expect(countOfShare(share, of)).toBeNull();
  });

  test("every count of fewer than a thousand comes back from its share", () => {
    const of = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(of, fc.nat(999), (all, some) => {
        const count = Math.min(some, all);
        expect(countOfShare(Number((count / all).toFixed(3)), all)).toBe(count);
      }),
    );
  });
});

describe("who is next", () => {
  const names = ["a", "b", "c", "d", "e"];

  test("the nearest first, equals in the order given, those without a value left out", () => {
    expect(nearestBelow(names, [0.378, 0.2, null, 0.28, 0.2], level(0.3), 3)).toEqual([
      { name: "d", value: 0.28, gap: 0.02 },
      { name: "b", value: 0.2, gap: 0.1 },
      { name: "e", value: 0.2, gap: 0.1 },
    ]);
  });

  test("at the level itself, 超 is still not reached", () => {
    expect(nearestBelow(["a"], [0.3], level(0.3, "more-than"), 1)).toEqual([
      { name: "a", value: 0.3, gap: 0 },
    ]);
  });

  test("a limit is approached from above", () => {
    expect(nearestBelow(names, [7, 3, 6], level(5, "at-most"), 9)).toEqual([
      { name: "c", value: 6, gap: 1 },
      { name: "a", value: 7, gap: 2 },
    ]);
  });

  test.each([0, -1])("%i of them are none", (count) => {
    expect(nearestBelow(names, [0.1], level(0.3), count)).toEqual([]);
  });
});

test("those who reach it, those who do not and those without a value are all", () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }));
  const comparator = fc.constantFrom<Comparator | null>(null, "at-least", "more-than", "at-most");
  fc.assert(
    fc.property(fc.array(value), fc.integer({ min: 0, max: 100 }), comparator, (values, at, by) => {
      const found = countReaching(values, level(at, by));
      const others = nearestBelow([], values, level(at, by), values.length);
      expect(found.reaching + others.length + found.withoutValue).toBe(values.length);
    }),
  );
});
