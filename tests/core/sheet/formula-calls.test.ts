import fc from "fast-check";
import { formulaCalls } from "../../../src/core/sheet/formula-calls";
import "../../support/seed";

const calls = (formula: string) =>
  formulaCalls(formula).map(({ name, arguments: given }) => [
    name,
    given.map((tokens) => tokens.map(({ written }) => written).join("")),
  ]);

test.each([
  ["=KPI.STATUS()", [["KPI.STATUS", []]]],
  ["=KPI.NUMBER( A1 )", [["KPI.NUMBER", ["A1"]]]],
  ["=KPI.STATUS(A1,,C1)", [["KPI.STATUS", ["A1", "", "C1"]]]],
  ["=KPI.STATUS(,B1)", [["KPI.STATUS", ["", "B1"]]]],
  [
    "=IF(A1>1,KPI.NUMBER(MAX(B1,B2)),(1,2))",
    [
      ["IF", ["A1>1", "KPI.NUMBER(MAX(B1,B2))", "(1,2)"]],
      ["KPI.NUMBER", ["MAX(B1,B2)"]],
      ["MAX", ["B1", "B2"]],
    ],
  ],
  ['=KPI.UNIT("a,b(")', [["KPI.UNIT", ['"a,b("']]]],
  ["=KPI.NUMBER(A1)+B1", [["KPI.NUMBER", ["A1"]]]],
  ["=KPI.NUMBER(A1", [["KPI.NUMBER", ["A1"]]]],
  ["=A1)+SUM(B1)", [["SUM", ["B1"]]]],
  ["=A1", []],
] as const)("%s", (formula, expected) => expect(calls(formula)).toEqual(expected));

test("never throws, and finds as many calls as names stand before brackets", () => {
  const parts = fc.constantFrom("KPI.NUMBER(", "IF(", "(", ")", ",", "A1", '"x"', "+", " ");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (given) => {
      const formula = given.join("+").replaceAll("+,", ",");
      const expected = given.filter((part) => /\w\($/.test(part)).length;
      expect(formulaCalls(formula)).toHaveLength(expected);
    }),
  );
});
