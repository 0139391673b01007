import { Grid } from "../../../src/workbench/grid/grid";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless-univer";
import { SheetStructure } from "../../../src/workbench/grid/sheet-structure";

// What Excel does to formulas when rows and columns come and go, whatever sheet the user sees.
let grid: Grid;
let structure: SheetStructure;

beforeEach(async () => {
  grid = new Grid(createHeadlessUniver());
  structure = new SheetStructure(grid.book, grid.cells);
  const sheet = (id: string, name: string) => ({ id, name, rowCount: 20, columnCount: 10 });
  grid.open({
    id: "book",
    name: "book.xlsx",
    sheetOrder: ["seen", "other"],
    sheets: { seen: sheet("seen", "台帳"), other: sheet("other", "計画") },
  });
  grid.cells.write("other", block(0, 0, 3), [["一"], ["二"], ["三"], ["四"]]);
  await grid.calculation.idle();
});

afterEach(() => {
  grid.dispose();
});

function block(top: number, left: number, bottom = top, right = left) {
  return { top, left, bottom, right };
}

async function formulaAfter(formula: string, change: () => void): Promise<unknown> {
  grid.cells.write("seen", block(5, 5), [[formula]]);
  await grid.calculation.idle();
  change();
  await grid.calculation.idle();
  expect(grid.workbook.getActiveSheet().getSheetId()).toBe("seen");
  return grid.cells.formulas("seen", block(5, 5))[0]?.[0];
}

test.each<[formula: string, rows: [top: number, bottom: number], after: string]>([
  ["=計画!A4", [1, 1], "=計画!A3"],
  ["=計画!$A$4", [0, 2], "=計画!$A$1"],
  ["=SUM(計画!A1:A4)", [1, 2], "=SUM(計画!A1:A2)"],
  ["=計画!A1", [1, 1], "=計画!A1"],
  // The sheet that is seen has rows of the same numbers: they stay where they are.
  ["=A10&計画!A4", [1, 1], "=A10&計画!A3"],
])("%s follows rows %s that are deleted from a sheet behind", async (formula, rows, after) => {
  const [top, bottom] = rows;
  const deleted = () => structure.deleteRows("other", block(top, 0, bottom));
  expect(await formulaAfter(formula, deleted)).toBe(after);
});

test("a reference to a deleted row of a sheet behind is #REF!", async () => {
  const deleted = () => structure.deleteRows("other", block(1, 0));
  expect(await formulaAfter('=IFERROR(計画!$A$2&"","二")', deleted)).toMatch(/#REF!&"","二"\)$/);
  expect(grid.cells.values("seen", block(5, 5))).toEqual([["二"]]);
});

test("columns that are deleted from a sheet behind are followed as well", async () => {
  const deleted = () => structure.deleteColumns("other", block(0, 0));
  expect(await formulaAfter("=計画!C1", deleted)).toBe("=計画!B1");
});

test.each([
  ['=計画!A4&"a ""b"" c"', '=計画!A5&"a ""b"" c"'],
  ['=計画!A4&""""', '=計画!A5&""""'],
  ['=計画!A4&"""x"', '=計画!A5&"""x"'],
  ['=計画!A4&""', '=計画!A5&""'],
])("%s keeps the quotes of its text when a row is inserted", async (formula, after) => {
  const inserted = () => structure.insertRows("other", block(0, 0));
  expect(await formulaAfter(formula, inserted)).toBe(after);
});
