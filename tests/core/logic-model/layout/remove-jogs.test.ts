import type { Lanes } from "../../../../src/core/logic-model/layout/lanes";
import { removeJogs } from "../../../../src/core/logic-model/layout/remove-jogs";

/** A row below and a row above; links between them; where each item stands, all of one size. */
function straightened(
  middles: readonly (readonly number[])[],
  links: readonly (readonly [lower: number, upper: number])[],
  size = 20,
): readonly number[] {
  let next = 0;
  const rows = middles.map((row) => row.map(() => next++));
  const lanes: Lanes = {
    items: rows.flatMap((row, at) => row.map((of) => ({ kind: "node" as const, row: at, of }))),
    segments: links.map(([lower, upper], net) => ({ lower, upper, net })),
    rows,
    nodeRow: [0, 1],
    ways: links.map((items, link) => ({ link, net: link, reversed: false, items })),
    placing: "middle",
  };
  const places = { middle: Float64Array.from(middles.flat()), size: rows.flat().map(() => size) };
  const before = [...places.middle];
  const after = [...removeJogs(places, lanes, rows).middle];
  // What is given is left as it is.
  expect([...places.middle]).toEqual(before);
  return after;
}

test("a line that is almost straight becomes straight", () => {
  const [lower, upper] = straightened([[100], [110]], [[0, 1]]);
  expect(lower).toBe(upper);
});

test("a long step aside is meant: it stays", () => {
  expect(straightened([[100], [200]], [[0, 1]])).toEqual([100, 200]);
});

test("a neighbour in the way moves along, and keeps its distance", () => {
  const [lower = 0, beside = 0, upper = 0] = straightened([[100, 150], [130]], [[0, 2]]);
  expect(lower).toBe(upper);
  expect(beside - lower).toBeGreaterThanOrEqual(20);
});

test("nothing moves where another line would become crooked for it", () => {
  const tower = [
    [100, 148],
    [120, 148],
  ];
  const links = [
    [0, 2],
    [1, 3],
  ] as const;
  const after = straightened(tower, links);
  expect(after[1]).toBe(after[3]);
});
