import { period } from "../../src/functions/period";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

test.each([
  ["2025年\n（令和７年）", "2025年"],
  ["令和７年度", "2025年度"],
  ["令和６年\n11月時点", "2024年11月"],
  ["令和７年度第３四半期", "2025年度第3四半期"],
  [2025, "2025年"],
  // The serial number of 1 April 2025.
  [45_748, "2025年4月1日"],
])("%p is %s", (cell, text) => {
  expect(inCell(period, cell)).toBe(text);
});

test.each<[unknown, string, unknown]>([
  ["令和６年\n11月時点", "year", 2024],
  ["令和６年\n11月時点", "月", 11],
  // March belongs to the fiscal year that began the April before.
  ["令和８年\n3月時点", "年度", 2025],
  ["令和８年4月", "年度", 2026],
  ["令和７年度", "fiscal-year", 2025],
  [45_748, "日", 1],
  ["令和７年度", "種類", "年度"],
  ["2025年", "kind", "年"],
  ["令和７年度第３四半期", "種類", "四半期"],
  ["令和７年度下半期", "年度", 2025],
  ["2025年第１四半期", "年度", 2024],
  ["2025年下半期", "年度", 2025],
])("%p, %s: %p", (cell, part, value) => {
  expect(inCell(period, cell, part)).toBe(value);
});

test.each<[unknown, unknown, RegExp]>([
  [2025, "月", /^#N\/A 「2025年」からは「月」がわかりません/],
  ["2025年", "年度", /^#N\/A 「2025年」からは「年度」がわかりません/],
  ["2025年上半期", "年度", /^#N\/A 「2025年上半期」からは「年度」がわかりません/],
  ["第３四半期", null, /^#VALUE! 指定したセルの「第３四半期」を時期として/],
  ["いつか", null, /^#VALUE! 指定したセルの「いつか」を時期として/],
  ["", null, /^#N\/A 指定したセルが空です/],
  [2025, "週", /^#VALUE! 取り出す部分の「週」は使えません/],
])("%p, %p has no answer", (cell, part, message) => {
  expect(cellErrorOf(() => inCell(period, cell, part))).toMatch(message);
});
