import fc from "fast-check";
import { formatPosition } from "../../../src/core/sheet/address";
import { relativeForm } from "../../../src/workbench/grid/relative-form";

describe("formulas that say the same, each for its own row, have one form", () => {
  test.each([
    ["=A1+B1", "=A2+B2"],
    ["=A1*$B$1", "=A2*$B$1"],
    ["=SUM($A1:C1)", "=SUM($A2:C2)"],
    ["=KPI.STATUS('KPI①'!C6,F6)", "=KPI.STATUS('KPI①'!C7,F7)"],
    ["=実績!B2", "=実績!B3"],
    ["=LOG10(A1)", "=LOG10(A2)"],
  ])("%s in row 1 and %s in row 2", (first, second) => {
    expect(relativeForm(first, 0, 3)).toBe(relativeForm(second, 1, 3));
  });
});

describe("formulas that say something else have another form", () => {
  test.each([
    ["=A1", "=A3"],
    ["=$A$1", "=$A$2"],
    ['="A1"', '="A2"'],
    ["='A1'!B1", "='A2'!B2"],
    ["=A1+x1", "=A2+$X1"],
    ["=LOG10(1)", "=LOG11(1)"],
    ["=年度2025", "=年度2026"],
  ])("%s in row 1 and %s in row 2", (first, second) => {
    expect(relativeForm(first, 0, 3)).not.toBe(relativeForm(second, 1, 3));
  });
});

test("whole rows have no letters to count from, so such a formula has no form", () => {
  expect(relativeForm("=SUM(3:5)", 0, 0)).toBeNull();
  expect(relativeForm("=SUM($3:$5)", 0, 0)).toBeNull();
  expect(relativeForm('="3:5"', 0, 0)).not.toBeNull();
});

test("a reference is the same seen from anywhere, as long as the distance is", () => {
  const place = fc.record({ row: fc.nat(1000), column: fc.nat(200) });
  fc.assert(
    fc.property(place, place, fc.nat(50), fc.nat(50), (a, b, down, across) => {
      const seenFrom = ({ row, column }: { row: number; column: number }): string | null =>
        relativeForm(
          `=${formatPosition({ row: row + down, column: column + across })}`,
          row,
          column,
        );
      return seenFrom(a) === seenFrom(b);
    }),
  );
});
