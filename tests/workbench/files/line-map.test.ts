import fc from "fast-check";
import { LineMap } from "../../../src/workbench/files/line-map";

/** Lines as the grid has them: each is the number it has in the file, `null` a new one. */
function map(now: readonly (number | null)[], count: number): LineMap {
  const marked = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [i, { custom: { source: i } }]),
  );
  const lines = Object.fromEntries(
    now.map((source, i) => [i, source === null ? {} : { custom: { source } }]),
  );
  return new LineMap(lines, marked);
}

test("nothing has moved", () => {
  const lines = map([0, 1, 2], 3);
  expect(lines.unmoved).toBe(true);
  expect([0, 2, 7].map((line) => lines.currentOf(line))).toEqual([0, 2, 7]);
  expect([0, 2, 7].map((line) => lines.sourceOf(line))).toEqual([0, 2, 7]);
});

test("inserted lines are new; those below go on", () => {
  const lines = map([0, null, null, 1, 2], 3);
  expect(lines.unmoved).toBe(false);
  expect([0, 1, 2, 3].map((line) => lines.currentOf(line))).toEqual([0, 3, 4, 5]);
  expect([0, 1, 2, 3, 5].map((at) => lines.sourceOf(at))).toEqual([0, null, null, 1, 3]);
});

test("deleted lines are nowhere, at the end too", () => {
  expect([0, 1, 2, 3].map((line) => map([0, 2], 3).currentOf(line))).toEqual([0, null, 1, 2]);
  expect([0, 1, 2, 3].map((line) => map([0], 3).currentOf(line))).toEqual([0, null, null, 1]);
  expect(map([], 3).currentOf(3)).toBe(0);
});

test("a run of lines shrinks and grows with what happens within it", () => {
  expect(map([0, null, 1, 2], 3).currentRun(0, 1)).toEqual([0, 2]);
  expect(map([0, 2], 3).currentRun(0, 1)).toEqual([0, 0]);
  expect(map([0, 2], 3).currentRun(1, 1)).toBeNull();
  expect(map([null, 0, 1, 2], 3).currentRun(1, 99)).toEqual([2, 100]);
});

test("a line of the file that is here now was there", () => {
  const lines = fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.nat({ max: 20 })),
      fc.array(fc.nat({ max: 20 })),
    )
    .map(([count, deleted, inserted]) => {
      const now: (number | null)[] = Array.from({ length: count }, (_, i) => i);
      for (const at of deleted) if (now.length > 0) now.splice(at % now.length, 1);
      for (const at of inserted) now.splice(at % (now.length + 1), 0, null);
      return { now, lines: map(now, count) };
    });
  fc.assert(
    fc.property(lines, ({ now, lines: mapped }) => {
      now.forEach((source, at) => {
        if (source === null) return;
        expect(mapped.currentOf(source)).toBe(at);
        expect(mapped.sourceOf(at)).toBe(source);
      });
    }),
    { seed: 1 },
  );
});
