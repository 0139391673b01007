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
  ["二億三千万円", 230_000_000],
  ["23(8)", 23],
  ["131件（令和６年度）", 131],
  [0, 0],
  [26, 26],
])("%s is %d", (cell, value) => {
  expect(inCell(number, cell)).toBe(value);
});

test.each<[unknown, RegExp]>([
  ["ー", /^#N\/A 指定したセルの「ー」は値がないことを示す記号/],
  ["未集計", /^#N\/A 指定したセルの「未集計」は未集計という印/],
  ["38.5～40.0", /^#N\/A 指定したセルの「38.5～40.0」は幅のある値/],
  ["増加", /^#N\/A 指定したセルの「増加」は言葉で書かれた目標/],
  ["皆増", /^#N\/A 指定したセルの「皆増」は皆増（前の値が 0）/],
  [null, /^#N\/A 指定したセルが空です/],
  ["別紙のとおり", /^#VALUE! 指定したセルの「別紙のとおり」を数値として/],
])("%p has none, and the cell says why", (cell, message) => {
  expect(cellErrorOf(() => inCell(number, cell))).toMatch(message);
});
