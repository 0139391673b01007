import { nearest } from "../../src/functions/nearest";
import { cellErrorOf, errorCell, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const names = column("Ａ町", "Ｂ市", "Ｃ市", "Ｄ町", "Ｅ市");
const values = column("37.8％", "28.4％", "30.0％", "ー", "12.0％");

test("who is next, the nearest first, with what each lacks", () => {
  expect(nearest(names, values, "30％以上")).toEqual([
    ["Ｂ市", 0.284, 0.016],
    ["Ｅ市", 0.12, 0.18],
  ]);
  expect(nearest(names, values, "30％超", 1)).toEqual([["Ｃ市", 0.3, 0]]);
});

test("a name that is missing is empty, and 0 to nobody", () => {
  expect(nearest(column("Ａ町", null), column(0.4, 0.2), 0.3)).toEqual([["", 0.2, 0.1]]);
});

test.each<[string, unknown[], RegExp]>([
  ["when all reach it", [names, values, "10％"], /^#N\/A 値のあるものはすべて「10％」に達して/],
  [
    "an error among the names",
    [column("Ａ町", errorCell("#REF!")), column(0.4, 0.2), 0.3],
    /^#VALUE! 名前の範囲が #REF! になっています/,
  ],
  ["a count of 0", [names, values, "30％", 0], /^#VALUE! 件数の「0」は使えません/],
  ["a count of 1.5", [names, values, "30％", 1.5], /^#VALUE! 件数の「1.5」は使えません/],
  ["names and values that do not pair", [column("Ａ町"), values, "30％"], /^#VALUE! 範囲の大きさ/],
])("refuses %s", (_, [given, numbers, threshold, count], message) => {
  const call = () => nearest(given as unknown[][], numbers as unknown[][], threshold, count);
  expect(cellErrorOf(call)).toMatch(message);
});
