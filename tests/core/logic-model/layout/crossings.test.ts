import fc from "fast-check";
import {
  countBetween,
  neighboursOf,
  savedBySwap,
} from "../../../../src/core/logic-model/layout/crossings";

/** Segments between five items below (0–4) and five above (5–9). */
const segments = fc.array(
  fc.record({ lower: fc.nat(4), upper: fc.integer({ min: 5, max: 9 }), net: fc.constant(0) }),
  { maxLength: 15 },
);
const position = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4];

test("as many as comparing every pair gives", () => {
  fc.assert(
    fc.property(segments, (given) => {
      const { above } = neighboursOf(10, given);
      const pairs = given.flatMap((a, at) => given.slice(at + 1).map((b) => [a, b] as const));
      const crossing = pairs.filter(
        ([a, b]) => (a.lower - b.lower) * (a.upper - b.upper) < 0,
      ).length;
      expect(countBetween([0, 1, 2, 3, 4], 5, above, position)).toBe(crossing);
    }),
  );
});

test("of two neighbours, what changing places saves", () => {
  const ends = fc.array(fc.nat(6), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
      const asIs = pairs.filter(([x, y]) => x > y).length;
      const swapped = pairs.filter(([x, y]) => x < y).length;
      expect(savedBySwap(a, b)).toBe(asIs - swapped);
    }),
  );
});
