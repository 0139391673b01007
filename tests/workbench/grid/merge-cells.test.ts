import fc from "fast-check";
import { mergeCells } from "../../../src/workbench/grid/merge-cells";

test("runs down a column become one block each", () => {
  const cells = [3, 1, 2, 7, 2].map((row) => ({ sheetId: "s", row, column: 4 }));
  expect(mergeCells(cells)).toEqual([
    { sheetId: "s", rectangle: { top: 1, left: 4, bottom: 3, right: 4 } },
    { sheetId: "s", rectangle: { top: 7, left: 4, bottom: 7, right: 4 } },
  ]);
});

test("the blocks hold all cells, and no other", () => {
  const cell = fc.record({
    sheetId: fc.constantFrom("a", "b"),
    row: fc.nat(12),
    column: fc.nat(4),
  });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const covered = mergeCells(cells).flatMap(({ sheetId, rectangle }) =>
        Array.from(
          { length: rectangle.bottom - rectangle.top + 1 },
          (_, i) => `${sheetId} ${rectangle.top + i} ${rectangle.left}`,
        ),
      );
      const given = cells.map(({ sheetId, row, column }) => `${sheetId} ${row} ${column}`);
      expect(covered.toSorted()).toEqual([...new Set(given)].toSorted());
    }),
  );
});
