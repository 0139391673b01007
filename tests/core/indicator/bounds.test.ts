import type { Unit } from "../../../src/core/cell/reading";
import { boundsOf } from "../../../src/core/indicator/bounds";

const unit = (family: Unit["family"]): Unit => ({ written: "x", symbol: "x", family });

test.each([
  ["a share", unit("ratio"), [0.26, 0.9], { low: 0, high: 1 }],
  ["the share that is more than all", unit("ratio"), [1.62], { low: 0, high: null }],
  ["a change in per cent", unit("ratio"), [-0.05, 0.1], { low: null, high: 1 }],
  ["a count", unit("count"), [131], { low: 0, high: null }],
  ["hours", unit("time"), [10], { low: 0, high: null }],
  ["money, which may be owed", unit("money"), [10], { low: null, high: null }],
  ["a number without a unit", null, [0.5], { low: null, high: null }],
])("%s", (_, of, known, bounds) => {
  expect(boundsOf(of, known)).toEqual(bounds);
});
