import { bracketed, unbracketed } from "../../../src/workbench/grid/name-formula";

test.each([
  ["=Sheet1!$A$1:$B$2", "Sheet1!$A$1:$B$2"],
  ["='KPI①'!$A$1", "'KPI①'!$A$1"],
  ["=4", "4"],
  ['="三重県"', '"三重県"'],
  ["=B1-A1", "=(B1-A1)"],
  ["=Sheet1!$B$1-Sheet1!$A$1", "=(Sheet1!$B$1-Sheet1!$A$1)"],
  ["=(A1)+(B1)", "=((A1)+(B1))"],
  ['=IF(A1=")",1,2)', '=(IF(A1=")",1,2))'],
])("%s is kept as %s, and read as it was", (formula, stored) => {
  expect(bracketed(formula)).toBe(stored);
  expect(unbracketed(stored)).toBe(formula);
});

test("a formula that came without brackets is read as it is", () => {
  expect(unbracketed("=(A1)+(B1)")).toBe("=(A1)+(B1)");
});
