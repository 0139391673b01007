import { readUnit } from "../../../src/core/cell/unit-column";
import { unitAbove, unitInBrackets } from "../../../src/core/table/unit-in-brackets";

test.each([
  ["目標値（人）", "人", 0],
  ["現状値(%)", "%", -2],
  ["実績値［千円］", "円", 3],
  ["目標値（単位：件）", "件", 0],
])("%s", (text, symbol, places) => {
  expect(unitInBrackets(text, readUnit)).toMatchObject({ unit: { symbol }, places });
});

test.each([
  "目標値",
  "目標値（令和７年度）",
  "受講者数（累計）",
  "目標値（年度末）",
  "（人）の目標値",
  "割合（R7）",
])("%s has none", (text) => {
  expect(unitInBrackets(text, readUnit)).toBeNull();
});

test.each([
  [["（単位：％）"], "%"],
  [["１ 目標", "単位：千円"], "円"],
  [["[単位: 人]"], "人"],
  // The nearest counts.
  [["（単位：％）", "（単位：件）"], "件"],
])("above a table, %j", (texts, symbol) => {
  expect(unitAbove(texts, readUnit)?.unit?.symbol).toBe(symbol);
});

test.each([[["（単位：人、％）"]], [["単位は千円とする。"]], [["（％）"]], [[]]])(
  "%j above a table is no unit of all its values",
  (texts) => {
    expect(unitAbove(texts, readUnit)).toBeNull();
  },
);
