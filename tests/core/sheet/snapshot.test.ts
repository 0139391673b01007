import {
  cellAt,
  isOwnFormula,
  usedRange,
  type SheetSnapshot,
} from "../../../src/core/sheet/snapshot";

const sheet: SheetSnapshot = {
  name: "KPI①",
  top: 2,
  left: 1,
  values: [
    ["指標", 0.26],
    ["", "ー"],
  ],
  texts: [
    ["指標", "26.0%"],
    ["", "ー"],
  ],
  formats: [
    ["General", "0.0%"],
    ["General", "General"],
  ],
  formulas: [
    ["指標", "=1-0.74"],
    ["", "ー"],
  ],
  merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
};

test("a cell is found at its place in the sheet, with what it shows and holds", () => {
  expect(cellAt(sheet, { row: 2, column: 2 })).toEqual({
    value: 0.26,
    text: "26.0%",
    format: "0.0%",
    formula: "=1-0.74",
  });
});

test.each([
  { row: 0, column: 0 },
  { row: 2, column: 9 },
  { row: 99, column: 1 },
])("outside the used range $row,$column is blank", (position) => {
  expect(cellAt(sheet, position)).toMatchObject({ value: "", text: "" });
});

test("the used range, and an empty sheet's", () => {
  expect(usedRange(sheet)).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
  expect(usedRange({ ...sheet, values: [] })).toBeNull();
});

test.each([
  ["=KPI.STATUS()", true],
  ['=IF(A1="","",KPI.PACE(A1,B1,C1))', true],
  ["=_xldudf_KPI_STATUS()", true],
  ["=kpi.number(A1)", true],
  ["=SUM(A1:A3)", false],
  ["=MYKPI.X()", false],
  ["KPI.STATUS()", false],
  ["='KPI_1'!C6", false],
  ["=KPI.A!C6", false],
  [12, false],
  [undefined, false],
])("%s is a formula of the add-in: %s", (formula, own) => {
  expect(isOwnFormula(formula)).toBe(own);
});
