import { takeYearless, withoutYearless } from "../../../src/core/table/header-yearless";

test.each([
  ["7年度", { kind: "era-year", eraYear: 7, word: "年度" }],
  ["元年度", { kind: "era-year", eraYear: 1, word: "年度" }],
  ["11年度目標値", { kind: "era-year", eraYear: 11, word: "年度" }],
  ["目標値(11年度)", { kind: "era-year", eraYear: 11, word: "年度" }],
  ["第3四半期", { kind: "quarter", quarter: 3 }],
  ["第3四半期実績", { kind: "quarter", quarter: 3 }],
  ["上半期", { kind: "half-year", half: 1 }],
  ["4月", { kind: "month", month: 4 }],
  ["実績値(9月末)", { kind: "month", month: 9 }],
])("%s", (header, expected) => {
  expect(takeYearless(header)).toEqual(expected);
});

test.each([
  "目標値",
  "3年後の目標値",
  "5年間の合計",
  "10年度間",
  "1か月平均",
  "期待値",
  "目標値(年間)",
  "",
])("%j is no time without its year", (header) => {
  expect(takeYearless(header)).toBeNull();
});

test.each([
  ["3年度目標", "目標"],
  ["第3四半期実績", "実績"],
  ["3年後の目標", "3年後の目標"],
  ["7年度", "7年度"],
  ["目標値", "目標値"],
])("the words of %s are %s", (header, words) => {
  expect(withoutYearless(header)).toBe(words);
});
