import fc from "fast-check";
import { formulaTokens } from "../../../src/core/sheet/formula-tokens";
import "../../support/seed";

const pieces = (formula: string) =>
  formulaTokens(formula).map(({ kind, written }) => `${kind} ${written}`);

test.each([
  ["=A1", ["operator =", "reference A1"]],
  ["=$A$1:B2", ["operator =", "reference $A$1:B2"]],
  ["='It''s A1'!B2", ["operator =", "reference 'It''s A1'!B2"]],
  ["=KPI①!B2", ["operator =", "reference KPI①!B2"]],
  ["=SUM(A:A)", ["operator =", "call SUM(", "reference A:A", "close )"]],
  ["=SUM(2:$5)", ["operator =", "call SUM(", "reference 2:$5", "close )"]],
  ["=A1#", ["operator =", "reference A1#"]],
  // LOG10 and TAX2025 differ only by the bracket: the first is a function, the second a cell.
  ["=LOG10(2)", ["operator =", "call LOG10(", "number 2", "close )"]],
  ["=TAX2025", ["operator =", "reference TAX2025"]],
  ["=ABCD1", ["operator =", "name ABCD1"]],
  ["=A1048577", ["operator =", "name A1048577"]],
  ['="A1,""B2""("', ["operator =", 'text "A1,""B2""("']],
  ['="open', ["operator =", 'text "open']],
  ["=T1[[#This Row],[実績]]", ["operator =", "name T1[[#This Row],[実績]]"]],
  ["=T1[a'[b]", ["operator =", "name T1[a'[b]"]],
  ["=[@実績]*2", ["operator =", "name [@実績]", "operator *", "number 2"]],
  ["=[Book.xlsx]Sheet1!A1", ["operator =", "name [Book.xlsx]Sheet1!A1"]],
  ["='[Book 1.xlsx]S'!A1", ["operator =", "name '[Book 1.xlsx]S'!A1"]],
  [
    "={1,2;3}",
    [
      "operator =",
      "array {",
      "number 1",
      "separator ,",
      "number 2",
      "separator ;",
      "number 3",
      "array }",
    ],
  ],
  ["=#REF!+#N/A", ["operator =", "error #REF!", "operator +", "error #N/A"]],
  ["=1.5E-3%", ["operator =", "number 1.5E-3", "operator %"]],
  ["=_xldudf_KPI_STATUS( )", ["operator =", "call _xldudf_KPI_STATUS(", "blank  ", "close )"]],
  ["='half", ["operator =", "name 'half"]],
  ["", []],
])("%s", (formula, expected) => expect(pieces(formula)).toEqual(expected));

test.each([
  ["='It''s'!$C$6:D9", "It's", { top: 5, left: 2, bottom: 8, right: 3 }],
  ["=B2:A1", null, { top: 0, left: 0, bottom: 1, right: 1 }],
  ["=Sheet1!C:C", "Sheet1", { top: 0, left: 2, bottom: 1_048_575, right: 2 }],
  ["=3:2", null, { top: 1, left: 0, bottom: 2, right: 16_383 }],
])("%s names a block", (formula, sheet, rectangle) => {
  expect(formulaTokens(formula)[1]).toMatchObject({ kind: "reference", sheet, rectangle });
});

/** Formula-like texts: letters that mean something to a formula, in any order. */
const formulaLike = fc
  .array(
    fc.constantFrom(
      ...Array.from("'\"!()[]{},;:#$A1B2%=+ ー①"),
      "KPI.",
      "TODAY(",
      "Sheet1!",
      "T[[a],[b]]",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

test("the pieces together are the formula, whatever it is", () => {
  fc.assert(
    fc.property(fc.oneof(formulaLike, fc.string({ unit: "binary" })), (formula) => {
      const tokens = formulaTokens(formula);
      expect(tokens.map(({ written }) => written).join("")).toBe(formula);
      expect(tokens.every(({ written }) => written.length > 0)).toBe(true);
    }),
  );
});
