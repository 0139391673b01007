import { isBlankBlock } from "../../../src/core/rules/blank-block";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const workbook = workbookOf([sheetOf("KPI", [["指標", 131]]), sheetOf("空", [])]);
const block = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});
const isBlank = (sheet: string | null, rectangle: ReturnType<typeof block>) =>
  isBlankBlock({ kind: "reference", written: "", sheet, rectangle }, "KPI", workbook);

test.each<[string, string | null, ReturnType<typeof block>, boolean]>([
  ["a filled cell", null, block(0, 1), false],
  ["a cell below all others", null, block(5, 1), true],
  ["a block with one filled cell", null, block(0, 1, 3, 3), false],
  ["any cell of an empty sheet", "空", block(0, 0), true],
  ["a sheet by another case", "kpi", block(0, 0), false],
  ["a sheet that was not read", "ほか", block(0, 0), false],
  ["more cells than anybody points at by mistake", null, block(5, 0, 300, 0), false],
])("%s", (_, sheet, rectangle, blank) => expect(isBlank(sheet, rectangle)).toBe(blank));
