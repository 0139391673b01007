import fc from "fast-check";
import type { Unit } from "../../../src/core/cell/reading";
import { readText } from "../../../src/core/cell/read-text";
import { plainValue } from "../../../src/core/tidy/plain-value";

const percent: Unit = { written: "％", symbol: "%", family: "ratio" };

test.each<[string, number, string | null]>([
  ["26.0％", 26, "%"],
  ["0.7％", 0.7, "%"],
  ["３割", 30, "%"],
  ["1,479,100千円", 1_479_100_000, "円"],
  ["131件", 131, "件"],
  ["３事業所以上/年", 3, "事業所/年"],
  ["５㎡", 5, "m2"],
  ["▲５人", -5, "人"],
  ["12", 12, null],
])("%s is %d beside %s", (text, value, unit) => {
  const reading = readText(text);
  if (reading.kind !== "quantity") throw new Error(`${text} is no quantity`);
  expect(plainValue(reading.quantity)).toEqual({ value, unit });
});

test("a bare number stands beside the indicator's unit", () => {
  const bare = { value: 90, unit: null, comparator: null, per: null };
  expect(plainValue(bare, percent)).toEqual({ value: 90, unit: "%" });
});

test("a percentage is the number that was printed before its sign", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
      const quantity = { value: tenths / 1000, unit: percent, comparator: null, per: null };
      expect(plainValue(quantity).value).toBe(tenths / 10 + 0);
    }),
  );
});
