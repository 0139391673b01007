import fc from "fast-check";
import { subtract, tidy } from "../../../src/core/indicator/decimal";

test.each([
  [0.36, 0.26, 0.1],
  [0.42, 0.26, 0.16],
  [90, 26, 64],
  [0.3, 0.1, 0.2],
  [1e-7, 3e-8, 7e-8],
  [0, 0, 0],
  [-0.1, -0.3, 0.2],
])("%d − %d is %d", (a, b, difference) => {
  expect(subtract(a, b)).toBe(difference);
});

test("decimals as people write them are subtracted as on paper", () => {
  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(subtract(a / 100, b / 100)).toBe((a - b) / 100 + 0);
    }),
  );
});

test("a difference of any two numbers is off by no more than their fifteenth digit", () => {
  const any = fc.double({ noNaN: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const largest = Math.max(Math.abs(a), Math.abs(b));
      expect(Math.abs(subtract(a, b) - (a - b))).toBeLessThanOrEqual(largest * 1e-14);
    }),
  );
});

test.each([
  [0.42000000000000004, 0.42],
  [0.30000000000000004, 0.3],
  [42, 42],
  [-0, 0],
])("%d is written %d", (value, tidied) => {
  expect(tidy(value)).toBe(tidied);
});
