import { readText } from "../../../src/core/cell/read-text";
import type { Datum } from "../../../src/core/indicator/indicator";
import { accumulationOf } from "../../../src/core/table/accumulation";

const nothing = { baseline: null, target: null, planned: [], actuals: [] };

test.each([
  [["受講者数（累計）"], "cumulative"],
  [["受講者数（単年度）"], "per-period"],
  [["相談件数", "", "１年間"], "per-period"],
  [["相談件数", "件/年"], "per-period"],
  [["導入率", "％"], null],
])("%j", (words, accumulation) => expect(accumulationOf(words, nothing)).toBe(accumulation));

test("a value per year starts anew", () => {
  const at = { sheet: "表", row: 1, column: 1 };
  const datum: Datum = {
    reading: { kind: "blank", text: "", parts: [] },
    quantity: { value: 3, unit: null, comparator: null, per: "year" },
    at,
    period: null,
    periodAt: null,
  };
  for (const values of [{ target: datum }, { baseline: datum }, { actuals: [datum] }]) {
    expect(accumulationOf(["支援した事業所"], { ...nothing, ...values })).toBe("per-period");
  }
});

test.each(["累計50件", "150件（R7～R11累計）"])("a goal of %s is cumulative", (text) => {
  const reading = readText(text, "quantity");
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  const at = { sheet: "表", row: 1, column: 1 };
  const target: Datum = { reading, quantity, at, period: null, periodAt: null };
  expect(quantity).not.toBeNull();
  expect(accumulationOf(["導入件数"], { ...nothing, target })).toBe("cumulative");
});
