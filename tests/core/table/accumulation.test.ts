import { accumulationOf } from "../../../src/core/table/accumulation";

test.each([
  [["受講者数（累計）"], "cumulative"],
  [["受講者数（単年度）"], "per-period"],
  [["相談件数", "", "１年間"], "per-period"],
  [["相談件数", "件/年"], "per-period"],
  [["導入率", "％"], null],
])("%j", (words, accumulation) => expect(accumulationOf(words, [null])).toBe(accumulation));

test("a value per year starts anew", () => {
  const quantity = { value: 3, unit: null, comparator: null, per: "year" } as const;
  expect(accumulationOf(["支援した事業所"], [null, quantity])).toBe("per-period");
});
