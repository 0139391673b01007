import { unit } from "../../src/functions/unit";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test.each([
  ["26.0％", "%"],
  ["1,479,100千円", "円"],
  ["３事業所以上/年", "事業所/年"],
  ["１市町 ※", "市町"],
  ["約100ｍ２", "㎡"],
  [26, ""],
])("%s: %s", (cell, symbol) => {
  expect(inCell(unit, cell)).toBe(symbol);
});

test("what says no number has no unit", () => {
  expect(cellErrorOf(() => inCell(unit, "ー"))).toMatch(/^#N\/A 指定したセルの「ー」/);
});
