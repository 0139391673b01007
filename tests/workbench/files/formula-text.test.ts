import { fileFormula, gridFormula, keptFormula } from "../../../src/workbench/files/formula-text";

const at = { row: 4, column: 2 };

test.each([
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
  ["_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))", "=SORT(FILTER(A:A,B:B))"],
  ["_xlfn.STDEV.S(A1:A3)", "=STDEV.S(A1:A3)"],
  ["_xldudf_KPI_STATUS()", "=KPI.STATUS()"],
  ["_xldudf_KPI_TARGET_PATH(B6,F6,B5,F5)", "=KPI.TARGET_PATH(B6,F6,B5,F5)"],
  ["SUM(A1:A3)", "=SUM(A1:A3)"],
  ["'_xlfn.表'!A1&\"KPI.STATUS()\"", "='_xlfn.表'!A1&\"KPI.STATUS()\""],
])("%s in the file is %s in a cell, and back", (file, cell) => {
  expect(gridFormula(file, at, [])).toBe(cell);
  expect(fileFormula(cell)).toBe(file);
});

test("a sheet or a table that is called as a function keeps its name", () => {
  expect(fileFormula("=FILTER!A1+SORT[列]")).toBe("FILTER!A1+SORT[列]");
});

test("an unchanged formula keeps its own words; the add-in's functions get the form of the file", () => {
  expect(keptFormula('KPI.PACE(表[[#This Row],[実績]],26)&"KPI.X("')).toBe(
    '_xldudf_KPI_PACE(表[[#This Row],[実績]],26)&"KPI.X("',
  );
});

describe("the cell of a table in the formula's own row", () => {
  const tables = [
    { name: "指標表", range: "B2:D9", columns: [{ name: "計画" }, { name: "実績" }] },
  ];

  test("with the table's name", () => {
    expect(gridFormula("指標表[[#This Row],[実績]]/2", at, tables)).toBe("=$C5/2");
  });

  test("without it, within the table", () => {
    expect(gridFormula("[[#This Row],[計画]]", at, tables)).toBe("=$B5");
  });

  test("unknown columns stay as they are", () => {
    expect(gridFormula("指標表[[#This Row],[別]]", at, tables)).toBe("=指標表[[#This Row],[別]]");
  });
});
