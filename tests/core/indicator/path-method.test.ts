import fc from "fast-check";
import { between, methodFault, type PathMethod } from "../../../src/core/indicator/path-method";

const toAll: PathMethod = { kind: "logistic", ceiling: 1 };

test.each<[string, PathMethod, number]>([
  // Arithmetic, geometric, and the mean of the odds 1/9 and 9, which is 1 to 1.
  ["linear: the arithmetic mean", "linear", 0.5],
  ["compound: the geometric mean", "compound", 0.3],
  ["logistic: even odds", toAll, 0.5],
])("half way from 10 %% to 90 %% is, %s", (_, method, value) => {
  expect(between(0.1, 0.9, 0.5, method)).toBeCloseTo(value, 14);
});

test("an S is slow near its ends and fast in the middle", () => {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => between(0.01, 0.99, share, toAll));
  const [first, second, third, fourth] = steps.slice(1).map((value, i) => value - steps[i]!);
  expect(second).toBeGreaterThan(first!);
  expect(third).toBeGreaterThan(fourth!);
});

test.each<[number, PathMethod, string | undefined]>([
  [-5, "linear", undefined],
  [0.5, "compound", undefined],
  [0, "compound", "compound-not-positive"],
  [0.5, toAll, undefined],
  [1, toAll, "logistic-out-of-range"],
  [0, toAll, "logistic-out-of-range"],
])("%d on a path %j: %s", (value, method, kind) => {
  expect(methodFault(value, method)?.kind).toBe(kind);
});

test("an S backwards is the same S", () => {
  const share = fc.integer({ min: 1, max: 999 }).map((n) => n / 1000);
  fc.assert(
    fc.property(share, share, share, (from, to, gone) => {
      const there = between(from, to, gone, toAll);
      expect(between(to, from, 1 - gone, toAll)).toBeCloseTo(there, 10);
    }),
  );
});
