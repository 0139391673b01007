import { findArgumentCells, findStatusCells, outdated } from "../../src/app/status-cells";
import { findSummaryCells } from "../../src/app/summary-cells";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";

const at = (row: number, column = 0) => ({ sheet: "S", row, column });

test.each([
  ["=KPI.STATUS()", true],
  ["=kpi.status( )", true],
  ["=_xldudf_KPI_STATUS()", true],
  ['=IF(KPI.STATUS()="達成",1,0)', true],
  ["=KPI.STATUS(C6,B6,D6)", false],
  ["=KPI.STATUSES()", false],
  ["=MYKPI.STATUS()", false],
  ["=STATUS()", false],
  ["KPI.STATUS()", false],
])("%s calls the function without arguments: %s", (formula, calls) => {
  expect(findStatusCells(workbookOf([sheetOf("S", [[formula]])]))).toHaveLength(calls ? 1 : 0);
});

test("a text that looks like such a formula, as a list of formulas holds it, is none", () => {
  const listed = sheetOf(
    "S",
    [["=KPI.STATUS()", "=KPI.STATUS(C6,B6,D6)", "=KPI.SUMMARY()"]],
    [],
    (formula) => formula,
  );
  const workbook = workbookOf([listed]);
  expect(findStatusCells(workbook)).toEqual([]);
  expect(findArgumentCells(workbook)).toEqual([]);
  expect(findSummaryCells(workbook)).toEqual([]);
});

test("cells are told by their place in the sheet, wherever the used range begins", () => {
  const sheet = { ...sheetOf("S", [["x", "=KPI.STATUS()"]], [], () => "順調"), top: 10, left: 3 };
  expect(findStatusCells(workbookOf([sheet]))).toEqual([
    { at: at(10, 4), formula: "=KPI.STATUS()", value: "順調", shown: "順調" },
  ]);
});

test("outdated is what shows another word; what was told counts before what is shown", () => {
  const cells = [
    { at: at(0), shown: "順調" },
    { at: at(1), shown: "遅れ" },
    { at: at(2), shown: "#BUSY!" },
    { at: at(3), shown: "順調" },
    { at: at(4), shown: null },
  ].map((cell) => ({ ...cell, value: cell.shown ?? 1, formula: "=KPI.STATUS()" }));
  const told = new Map([
    [2, "順調"],
    [3, "遅れ"],
  ]);
  const places = (found: ReturnType<typeof outdated>) => found.map(({ at }) => at);
  expect(
    places(
      outdated(
        cells,
        () => "順調",
        (cell) => told.get(cell.at.row),
      ),
    ),
  ).toEqual([at(1), at(3), at(4)]);
  expect(places(outdated(cells, () => "順調"))).toEqual([at(1), at(2), at(4)]);
});

test.each([
  ["=KPI.STATUS(C6,B6,D6)", true],
  ["=_xldudf_KPI_STATUS(C6)", true],
  ['=IF(KPI.STATUS(C6,B6)="達成",1,0)', true],
  ["=KPI.STATUS()", false],
  ["=IF(KPI.STATUS(C6)=KPI.STATUS(),1,0)", false],
  ["=KPI.STATUSES(C6)", false],
  ["KPI.STATUS(C6)", false],
])("%s calls the function with arguments only: %s", (formula, calls) => {
  expect(findArgumentCells(workbookOf([sheetOf("S", [[formula]])]))).toHaveLength(calls ? 1 : 0);
});
