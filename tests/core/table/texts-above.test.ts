import { textsAbove } from "../../../src/core/table/texts-above";

const text = (row: number, words = `${row}`) => ({
  text: words,
  at: { sheet: "表", row, column: 0 },
});
const table = (top: number, bottom: number, left = 0) => ({ top, bottom, left, right: left + 2 });

test("each table has the texts between it and the one above", () => {
  const above = textsAbove([text(0), text(1), text(6), text(12)]);
  expect([table(2, 4), table(8, 10)].map((one) => above(one).map(({ at }) => at.row))).toEqual([
    [0, 1],
    [6],
  ]);
});

test("two tables side by side share theirs", () => {
  const above = textsAbove([text(0), text(20)]);
  expect([table(2, 9), table(2, 5, 4)].map((one) => above(one).map(({ at }) => at.row))).toEqual([
    [0],
    [0],
  ]);
});

test("no text, and a table in the first row, have none", () => {
  expect(textsAbove([])(table(3, 5))).toEqual([]);
  expect(textsAbove([text(9)])(table(0, 5))).toEqual([]);
});
