import { isKanjiValue } from "../../../src/core/cell/kanji-value";
import type { Unit } from "../../../src/core/cell/reading";

const unit = (symbol: string): Unit => ({ written: symbol, symbol, family: "count" });

test("知っている単位があれば値", () => {
  expect(isKanjiValue("三人", unit("人"), undefined)).toBe(true);
  expect(isKanjiValue("三重県", unit("重県"), undefined)).toBe(false);
});

test("単位がなければ、長い数か、数を期待するところだけ", () => {
  expect(isKanjiValue("二億三千万", null, undefined)).toBe(true);
  expect(isKanjiValue("五十", null, undefined)).toBe(false);
  expect(isKanjiValue("五十", null, "quantity")).toBe(true);
});

test.each(["十分", "八戸", "四万十", "一円", "一部", "一種", "一"])("%s はことば", (text) => {
  expect(isKanjiValue(text, text === "八戸" ? unit("戸") : null, "quantity")).toBe(false);
});
