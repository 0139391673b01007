import fc from "fast-check";
import { SharedFormulas, shiftFormula } from "../../../src/workbench/files/shared-formulas";

// What Excel shows when the formula is filled two rows down and one column to the right.
test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ["=SUM(B2:C9)", "=SUM(C4:D11)"],
  ["=SUM(A:B,$C:$C)", "=SUM(B:C,$C:$C)"],
  ["=SUM(1:2,$3:$3)", "=SUM(3:4,$3:$3)"],
  ["=LOG10(Z9)", "=LOG10(AA11)"],
  ["=\"A1\"&'KPI①!A1'!A1", "=\"A1\"&'KPI①!A1'!B3"],
  ["=資料!A1*1.5E3", "=資料!B3*1.5E3"],
  ["=表[A1]+表[[#This Row],[B2]]", "=表[A1]+表[[#This Row],[B2]]"],
  ["=KPI.STATUS(A1)", "=KPI.STATUS(B3)"],
  ["=A1_計+X1Y", "=A1_計+X1Y"],
])("%s → %s", (formula, filled) => {
  expect(shiftFormula(formula, 2, 1)).toBe(filled);
});

test("filling there and back again gives the formula", () => {
  const reference = fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 60, max: 90 }),
      fc.boolean(),
      fc.integer({ min: 60, max: 99 }),
    )
    .map(
      ([columnFixed, column, rowFixed, row]) =>
        `${columnFixed ? "$" : ""}B${String.fromCharCode(column + 5)}${rowFixed ? "$" : ""}${row}`,
    );
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -20, max: 20 }),
      (references, rows, columns) => {
        const formula = `=${references.join("+")}`;
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
    { seed: 1 },
  );
});

test("a cell that shares a formula reads it from the first that has it", () => {
  const formulas = new SharedFormulas({
    1: { 2: { f: "=A2*2", si: "x" } },
    3: { 2: { si: "x" }, 4: { v: 1 } },
  });
  expect(formulas.textOf({ si: "x" }, { row: 3, column: 2 })).toBe("=A4*2");
  expect(formulas.textOf({ v: 1 }, { row: 3, column: 4 })).toBeNull();
});
