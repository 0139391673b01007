import { isBlank, textOf, viewSheet } from "../../../src/core/sheet/sheet-view";
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
});

test("a merged block says everywhere what its first cell says", () => {
  expect(view.areaAt({ row: 1, column: 1 })).toEqual(merged);
  expect(textOf(view.cellAt({ row: 1, column: 1 }))).toBe("指標");
  expect(view.areaAt({ row: 2, column: 0 })).toEqual({ top: 2, left: 0, bottom: 2, right: 0 });
});

test("only the add-in's own formulas are blank", () => {
  const plain = viewSheet(sheetOf("表", [["=KPI.STATUS()", "=SUM(A3)"]], [], () => "順調"));
  expect(isBlank(plain.cellAt({ row: 0, column: 0 }))).toBe(true);
  expect(textOf(plain.cellAt({ row: 0, column: 1 }))).toBe("順調");
});

test("numbers are words as they are shown; outside the used range nothing stands", () => {
  expect(textOf(view.cellAt({ row: 2, column: 0 }))).toBe("12");
  expect(isBlank(view.cellAt({ row: 90, column: 90 }))).toBe(true);
});
