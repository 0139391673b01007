import { oneHit } from "../../../src/core/rules/met";

const at = (row: number) => ({ sheet: "KPI", row, column: 0 });

test("many cells are one hit at the first, with how many there are", () => {
  const hits = oneHit(["一", "二", "一"].map((word, row) => ({ at: at(row), word })));
  expect(hits).toEqual([{ at: at(0), data: { count: 3, words: ["一", "二"] }, cells: 3 }]);
});

test("no cell is no hit", () => expect(oneHit([])).toEqual([]));

test("a sentence quotes five words at most, and of each as much as is needed to know it", () => {
  const long = "介".repeat(30);
  const words = [long, "二", "三", "四", "五", "六"];
  const [hit] = oneHit(words.map((word, row) => ({ at: at(row), word })));
  expect(hit?.data.words).toEqual([`${"介".repeat(24)}…`, "二", "三", "四", "五"]);
  expect(hit?.data.count).toBe(6);
});

test("blanks and line breaks are not quoted", () => {
  expect(oneHit([{ at: at(0), word: " 氏\n名  簿 " }])[0]?.data.words).toEqual(["氏 名 簿"]);
});
