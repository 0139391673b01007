import { kanjiNumberAt, smallNumber } from "../../../src/core/text/kanji-number";

test.each([
  ["7", 7],
  ["07", 7],
  ["11", 11],
  ["元", 1],
  ["一", 1],
  ["九", 9],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["三十一", 31],
  ["九十九", 99],
])("%s は %i", (text, expected) => {
  expect(smallNumber(text)).toBe(expected);
});

test.each(["", "100", "一二", "十十", "百", "年", "1十"])("%j は数ではない", (text) => {
  expect(smallNumber(text)).toBeNull();
});

describe("kanjiNumberAt", () => {
  test.each([
    ["三千万", 3000, 2],
    ["二百五件", 205, 3],
    ["千九百九十九", 1999, 6],
    ["十", 10, 1],
    ["百", 100, 1],
    ["一二〇", 120, 3],
    ["二〇二五年", 2025, 4],
    ["九千九百九十九", 9999, 7],
  ])("%s は %i", (text, value, end) => {
    expect(kanjiNumberAt(text, 0)).toEqual({ value, end });
  });

  test.each(["", "件", "三十十", "十百", "百千", "三五十", "万"])("%j は数ではない", (text) => {
    expect(kanjiNumberAt(text, 0)).toBeNull();
  });

  test("ICU が漢数字で書いた一万未満の数は、もとの数に読める", () => {
    const spelled = new Intl.NumberFormat("ja-JP-u-nu-hanidec", { useGrouping: false });
    for (let n = 10; n < 10_000; n += 7) {
      expect(kanjiNumberAt(spelled.format(n), 0)?.value).toBe(n);
    }
  });
});
