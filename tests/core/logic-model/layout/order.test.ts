import fc from "fast-check";
import type { Lanes } from "../../../../src/core/logic-model/layout/lanes";
import { orderRows } from "../../../../src/core/logic-model/layout/order";

type Pair = readonly [lower: number, upper: number];

/** Rows of nodes, numbered on from the first, with segments between neighbouring rows. */
function lanesOf(sizes: readonly number[], pairs: readonly Pair[]): Lanes {
  let next = 0;
  const rows = sizes.map((size) => Array.from({ length: size }, () => next++));
  return {
    items: rows.flatMap((row, at) => row.map((of) => ({ kind: "node" as const, row: at, of }))),
    segments: pairs.map(([lower, upper], net) => ({ lower, upper, net })),
    rows,
    nodeRow: rows.map((_, at) => at),
    ways: [],
    placing: "middle",
  };
}

/** Every pair of segments between the same rows compared. */
function crossingsOf({ segments, items }: Lanes, rows: readonly (readonly number[])[]): number {
  const place = new Map(rows.flatMap((row) => row.map((item, at) => [item, at] as const)));
  const at = (item: number) => place.get(item) ?? 0;
  return segments.reduce((sum, a, i) => {
    const crossed = segments
      .slice(i + 1)
      .filter((b) => items[a.lower]?.row === items[b.lower]?.row)
      .filter((b) => (at(a.lower) - at(b.lower)) * (at(a.upper) - at(b.upper)) < 0);
    return sum + crossed.length;
  }, 0);
}

test.each<[string, readonly number[], readonly Pair[]]>([
  [
    "two that cross change places",
    [2, 2],
    [
      [0, 3],
      [1, 2],
    ],
  ],
  [
    "a row turned round",
    [4, 4],
    [
      [0, 7],
      [1, 6],
      [2, 5],
      [3, 4],
    ],
  ],
  [
    "a tree in three rows",
    [4, 2, 1],
    [
      [0, 5],
      [1, 4],
      [2, 5],
      [3, 4],
      [4, 6],
      [5, 6],
    ],
  ],
])("%s, so that nothing crosses", (_, sizes, pairs) => {
  const lanes = lanesOf(sizes, pairs);
  expect(crossingsOf(lanes, lanes.rows)).toBeGreaterThan(0);
  expect(crossingsOf(lanes, orderRows(lanes))).toBe(0);
});

test("what need not cross keeps the order of the model", () => {
  const lanes = lanesOf(
    [3, 3],
    [
      [0, 3],
      [1, 4],
      [2, 5],
    ],
  );
  expect(orderRows(lanes)).toEqual(lanes.rows);
});

test("every row keeps its items, nothing crosses more than before, and the answer is always the same", () => {
  const given = fc
    .array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 })
    .chain((sizes) => {
      const first = sizes.map((_, row) => sizes.slice(0, row).reduce((a, b) => a + b, 0));
      const pair = fc
        .tuple(fc.nat(sizes.length - 2), fc.nat(5), fc.nat(5))
        .map(([row, a, b]): Pair => [
          (first[row] ?? 0) + (a % (sizes[row] ?? 1)),
          (first[row + 1] ?? 0) + (b % (sizes[row + 1] ?? 1)),
        ]);
      return fc.tuple(fc.constant(sizes), fc.array(pair, { maxLength: 12 }));
    });
  fc.assert(
    fc.property(given, ([sizes, pairs]) => {
      const lanes = lanesOf(sizes, pairs);
      const ordered = orderRows(lanes);
      expect(ordered.map((row) => row.toSorted((a, b) => a - b))).toEqual(lanes.rows);
      expect(crossingsOf(lanes, ordered)).toBeLessThanOrEqual(crossingsOf(lanes, lanes.rows));
      expect(orderRows(lanes)).toEqual(ordered);
    }),
  );
});
