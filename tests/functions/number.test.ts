import { number } from "../../src/functions/number";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test.each([
  ["26.0％", 0.26],
  ["131件", 131],
  ["１市町 ※", 1],
  ["1,479,100千円", 1_479_100_000],
  ["３事業所以上/年", 3],
  [0, 0],
  [26, 26],
])("%s is %d", (cell, value) => {
  expect(inCell(number, cell)).toBe(value);
});

test.each<[unknown, RegExp]>([
  ["ー", /^#N\/A 指定したセルの「ー」は値がないことを示す記号/],
  ["未集計", /^#N\/A 指定したセルの「未集計」は未集計という印/],
  [null, /^#N\/A 指定したセルが空です/],
  ["別紙のとおり", /^#VALUE! 指定したセルの「別紙のとおり」を数値として/],
])("%p has none, and the cell says why", (cell, message) => {
  expect(cellErrorOf(() => inCell(number, cell))).toMatch(message);
});
