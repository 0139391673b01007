import fc from "fast-check";
import { maximumRows } from "../../../../src/core/sheet/address";
import { shifted } from "../../../../src/workbench/grid/line-shift";
import { Anchors } from "../../../../src/workbench/host/model/anchors";

// B5:C6, as Excel moves it: its own reference in a formula shows the same.
const block = { top: 4, left: 1, bottom: 5, right: 2 };

test.each([
  ["inserted above", 2, 2, { ...block, top: 6, bottom: 7 }],
  ["inserted at its first row", 4, 1, { ...block, top: 5, bottom: 6 }],
  ["inserted within", 5, 3, { ...block, bottom: 8 }],
  ["inserted below", 6, 3, block],
  ["deleted above", 0, -2, { ...block, top: 2, bottom: 3 }],
  ["deleted from above into it", 3, -2, { ...block, top: 3, bottom: 3 }],
  ["its last deleted", 5, -1, { ...block, bottom: 4 }],
  ["deleted below", 6, -4, block],
  ["all its own deleted", 4, -2, null],
  ["more than its own deleted", 2, -9, null],
])("rows %s", (_, at, count, expected) => {
  expect(shifted(block, { sheetId: "1", axis: "rows", at, count })).toEqual(expected);
});

test("columns work the same way, and a whole row stays whole", () => {
  const shift = { sheetId: "1", axis: "columns", at: 0, count: 1 } as const;
  expect(shifted(block, shift)).toEqual({ ...block, left: 2, right: 3 });
  const row = { top: 2, left: 0, bottom: 2, right: 16_383 };
  expect(shifted(row, shift)).toEqual(row);
});

test("inserting and deleting the same rows changes nothing", () => {
  const index = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(index, index, index, fc.integer({ min: 1, max: 50 }), (top, height, at, count) => {
      const start = { top, left: 0, bottom: top + height, right: 3 };
      const shift = { sheetId: "1", axis: "rows", at } as const;
      const moved = shifted(start, { ...shift, count });
      expect(moved && shifted(moved, { ...shift, count: -count })).toEqual(start);
    }),
  );
});

test("what is pushed beyond the last row is gone", () => {
  const last = { top: maximumRows - 1, left: 0, bottom: maximumRows - 1, right: 0 };
  expect(shifted(last, { sheetId: "1", axis: "rows", at: 0, count: 1 })).toBeNull();
});

test("only anchors of the same sheet move, and only those wholly among moved cells", () => {
  const anchors = new Anchors();
  const here = anchors.add("1", block);
  const there = anchors.add("2", block);
  const wider = anchors.add("1", { ...block, right: 9 });
  anchors.move("1", { ...block, bottom: 20 }, { ...block, top: 5, bottom: 21 });
  expect(here.rectangle).toEqual({ ...block, top: 5, bottom: 6 });
  expect(there.rectangle).toEqual(block);
  expect(wider.rectangle).toEqual({ ...block, right: 9 });
});
