import { smallNumber } from "../../../src/core/text/kanji-number";

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
