import { shiftedFormula } from "../../../src/core/sheet/shifted-formula";

// As Excel fills a formula down and to the right.
test.each([
  ["A1+B2", 1, 0, "A2+B3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:C$3)", 1, 1, "SUM(B2:D$3)"],
  ["_xldudf_KPI_PROGRESS(J8,F7,M7)", 5, 0, "_xldudf_KPI_PROGRESS(J13,F12,M12)"],
  ["SUM(A:A)+SUM($B:B)", 4, 1, "SUM(B:B)+SUM($B:C)"],
  ["SUM(3:$5)", 2, 9, "SUM(5:$5)"],
  ["'A1 B2'!C3&\"A1\"&_xlfn.LOG10(A1)", 1, 0, "'A1 B2'!C4&\"A1\"&_xlfn.LOG10(A2)"],
  ["Table1[[#This Row],[A1]]*2", 1, 0, "Table1[[#This Row],[A1]]*2"],
  ["Z1", 0, 1, "AA1"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
])("%s, %i down and %i to the right: %s", (formula, down, across, expected) => {
  expect(shiftedFormula(formula, down, across)).toBe(expected);
});
