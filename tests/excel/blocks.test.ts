import fc from "fast-check";
import { cut, fitting } from "../../src/excel/blocks";

const whole = (rows: number, columns: number) => ({
  sheetId: "s",
  rectangle: { top: 3, left: 2, bottom: 2 + rows, right: 1 + columns },
});

test("a sheet that fits is one block", () => {
  expect(cut(whole(10, 4), 40)).toEqual([whole(10, 4)]);
});

test("a row wider than the size is a block of its own", () => {
  expect(cut(whole(3, 100), 40)).toHaveLength(3);
});

test("blocks follow each other without gap or overlap, and none is larger than asked", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 30, max: 1_000 }),
      (rows, columns, size) => {
        let next = 3;
        for (const { rectangle } of cut(whole(rows, columns), size)) {
          const { top, bottom, left, right } = rectangle;
          expect([top, left, right]).toEqual([next, 2, 1 + columns]);
          expect((bottom - top + 1) * columns).toBeLessThanOrEqual(size);
          next = bottom + 1;
        }
        expect(next).toBe(3 + rows);
      },
    ),
  );
});

test.each([
  [100, 2],
  [79, 1],
  [1, 1],
  [1_000, 3],
])("of three blocks of 40 cells, a request of %d takes %d", (size, count) => {
  expect(fitting([whole(10, 4), whole(10, 4), whole(10, 4)], size)).toBe(count);
});
