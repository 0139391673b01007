import fc from "fast-check";
import { placeInOrder } from "../../../../src/core/logic-model/layout/isotonic";

const wishes = fc.array(
  fc.record({ at: fc.integer({ min: -100, max: 100 }), weight: fc.integer({ min: 1, max: 5 }) }),
  { minLength: 1, maxLength: 8 },
);

test.each([
  // Free wishes are granted; two that want the same place share the way around it.
  [[0, 50], [10], [0, 50]],
  [[0, 0], [10], [-5, 5]],
  [
    [20, 0, 0],
    [10, 10],
    [-10 / 3, 20 / 3, 50 / 3],
  ],
])("%j with gaps %j gives %j", (at, gaps, places) => {
  const found = placeInOrder(
    at.map((place) => ({ at: place, weight: 1 })),
    gaps,
  );
  found.forEach((place, i) => expect(place).toBeCloseTo(places[i]!, 9));
});

test("the gaps are kept, and no other places in order are nearer to the wishes", () => {
  const cost = (given: readonly { at: number; weight: number }[], places: readonly number[]) =>
    given.reduce((sum, { at, weight }, i) => sum + weight * (places[i]! - at) ** 2, 0);
  fc.assert(
    fc.property(
      wishes,
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 8 }),
      (given, moves) => {
        const gaps = given.slice(1).map(() => 10);
        const places = placeInOrder(given, gaps);
        for (let i = 1; i < places.length; i++) {
          expect(places[i]! - places[i - 1]!).toBeGreaterThanOrEqual(10 - 1e-9);
        }
        const others: number[] = [];
        places.forEach((place, i) =>
          others.push(Math.max(place + moves[i]!, (others[i - 1] ?? -Infinity) + 10)),
        );
        expect(cost(given, places)).toBeLessThanOrEqual(cost(given, others) + 1e-6);
      },
    ),
  );
});
