import { era } from "../../src/functions/era";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test.each<[unknown, unknown, string]>([
  ["2025年度", undefined, "令和7年度"],
  ["FY2025", "全角", "令和７年度"],
  [2025, "LETTER", "R7年"],
  // The serial number of 1 April 2025.
  [45_748, "漢字", "令和7年4月1日"],
  ["令和６年\n11月時点", "letter", "R6.11"],
])("%p, %p: %s", (cell, style, text) => {
  expect(inCell(era, cell, style)).toBe(text);
});

test.each<[unknown, unknown, RegExp]>([
  ["そのうち", undefined, /^#VALUE! 時期の「そのうち」を時期として/],
  [null, undefined, /^#N\/A 時期が空です/],
  [2025, "西暦", /^#VALUE! 書き方の「西暦」は使えません。漢字、kanji、全角、wide、略号、letter/],
])("%p, %p is refused", (cell, style, message) => {
  expect(cellErrorOf(() => inCell(era, cell, style))).toMatch(message);
});
