import { viewSheet } from "../../../src/core/sheet/sheet-view";
import { sheetOf } from "../../support/sheet-snapshot";

const merged = { top: 0, left: 0, bottom: 1, right: 1_000_000 };
const view = viewSheet({
  ...sheetOf(
    "表",
    [
      [" 指標 ", "", "値"],
      ["", "", "=KPI.STATUS()"],
      [12, "=SUM(A3)", ""],
    ],
    [],
    () => "順調",
  ),
  merges: [merged],
  hiddenRows: [2],
  hiddenColumns: [1],
});

test("a merged block says everywhere what its first cell says", () => {
  expect(view.areaAt(1, 1)).toEqual({ ...merged, right: 2 });
  expect(view.textAt(1, 1)).toBe("指標");
  expect([view.isFirstAt(0, 0), view.isFirstAt(1, 1), view.isFirstAt(2, 0)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(view.areaAt(2, 0)).toEqual({ top: 2, left: 0, bottom: 2, right: 0 });
});

test("only the add-in's own formulas are blank", () => {
  const plain = viewSheet(sheetOf("表", [["=KPI.STATUS()", "=SUM(A3)"]], [], () => "順調"));
  expect(plain.isBlankAt(0, 0)).toBe(true);
  expect(plain.cellAt(0, 0)).toMatchObject({ value: "", formula: "" });
  expect(plain.textAt(0, 1)).toBe("順調");
});

test("numbers are words as they are shown; outside the used range nothing stands", () => {
  expect(view.textAt(2, 0)).toBe("12");
  expect(view.valueAt(2, 0)).toBe(12);
  for (const [row, column] of [
    [90, 90],
    [-1, 0],
    [0, -1],
  ] as const) {
    expect(viewSheet(sheetOf("表", [["値"]])).isBlankAt(row, column)).toBe(true);
  }
});

test("rows and columns that nobody sees are known", () => {
  expect([view.isRowHidden(2), view.isRowHidden(1)]).toEqual([true, false]);
  expect([view.isColumnHidden(1), view.isColumnHidden(0)]).toEqual([true, false]);
});

test("a text that looks like a formula of ours is read as the text that it is", () => {
  const listed = viewSheet(sheetOf("表", [["=KPI.STATUS()"]], [], (formula) => formula));
  expect(listed.textAt(0, 0)).toBe("=KPI.STATUS()");
});
