import fc from "fast-check";
import { maximumColumns, maximumRows } from "../../../../src/core/sheet/address";
import {
  bounding,
  intersection,
  readReference,
  wholeSheet,
  writeReference,
} from "../../../../src/workbench/host/model/reference";

const block = fc
  .record({
    top: fc.integer({ min: 0, max: maximumRows - 1 }),
    left: fc.integer({ min: 0, max: maximumColumns - 1 }),
    rows: fc.integer({ min: 0, max: 5000 }),
    columns: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ top, left, rows, columns }) => ({
    top,
    left,
    bottom: Math.min(top + rows, maximumRows - 1),
    right: Math.min(left + columns, maximumColumns - 1),
  }));

test.each([
  ["B2:C5", null, { top: 1, left: 1, bottom: 4, right: 2 }],
  ["'KPI①'!$A$1", "KPI①", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["'It''s'!C:A", "It's", { ...wholeSheet, left: 0, right: 2 }],
  ["Sheet1!5:3", "Sheet1", { ...wholeSheet, top: 2, bottom: 4 }],
])("%s is a reference", (text, sheet, rectangle) => {
  expect(readReference(text)).toEqual({ sheet, rectangle });
});

test.each([
  "",
  "A",
  "1",
  "XFE:XFE",
  "0:1",
  "A1:",
  "Sheet1!B1-Sheet1!A1",
  "SUM(A1)",
  "#REF!",
  "A1,B2",
])("%j is none", (text) => {
  expect(readReference(text)).toBeNull();
});

test("what is written is read again, whatever the sheet is called", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 31 })
    .filter((text) => !/[\\/?*[\]:]/.test(text));
  fc.assert(
    fc.property(name, block, (sheet, rectangle) => {
      expect(readReference(writeReference(sheet, rectangle))).toEqual({ sheet, rectangle });
    }),
  );
});

test("an intersection lies in both blocks, and both lie in their bounding block", () => {
  fc.assert(
    fc.property(block, block, (a, b) => {
      const shared = intersection(a, b);
      const around = bounding(a, b);
      for (const each of [a, b]) {
        if (shared) expect(intersection(shared, each)).toEqual(shared);
        expect(intersection(around, each)).toEqual(each);
      }
      expect(intersection(b, a)).toEqual(shared);
    }),
  );
});
