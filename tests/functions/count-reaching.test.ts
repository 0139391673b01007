import { countReaching } from "../../src/functions/count-reaching";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const values = column("37.8％", "30.0％", "28.4％", "ー", null);

test.each<[unknown, number]>([
  ["30％", 2],
  ["30％以上", 2],
  ["30％超", 1],
  [0.3, 2],
  ["29％以下", 1],
])("threshold %p is reached by %d", (threshold, count) => {
  expect(countReaching(values, threshold)).toBe(count);
});

test.each<[string, unknown[][], unknown, RegExp]>([
  ["no values", column(null, "ー"), "30％", /^#N\/A 値の範囲が空/],
  ["no threshold", values, null, /^#N\/A しきい値が空/],
  ["another unit", values, "30件", /^#VALUE! 「37.8％」と「30件」/],
  ["30 beside percentages", values, 30, /^#VALUE! 「37.8％」と「30」/],
])("refuses %s", (_, cells, threshold, message) => {
  expect(cellErrorOf(() => countReaching(cells, threshold))).toMatch(message);
});
