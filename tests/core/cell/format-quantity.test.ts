import fc from "fast-check";
import { formatQuantity } from "../../../src/core/cell/format-quantity";
import { readValue } from "../../../src/core/cell/read-cell";
import type { Unit } from "../../../src/core/cell/reading";

const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
const cases: Unit = { written: "件", symbol: "件", family: "count" };
const yen: Unit = { written: "千円", symbol: "円", family: "money" };

describe("formatQuantity", () => {
  test.each<[number, Unit | null, string, string]>([
    [0.26, percent, "26.0%", "26.0%"],
    [0.285, percent, "28.5%", "28.5%"],
    [-0.0525, percent, "-5.3%", "-5.3%"],
    [1.62, percent, "162.0%", "162.0%"],
    [131, cases, "131件", "131 件"],
    [2.5, cases, "2.5件", "2.5 件"],
    [1479100000, yen, "1,479,100,000円", "1,479,100,000 円"],
    [1.005, null, "1.01", "1.01"],
    [16, null, "16", "16"],
    [0.004321, null, "0.0043", "0.0043"],
    [0, null, "0", "0"],
    [-5, null, "-5", "-5"],
  ])("%s", (value, unit, ja, en) => {
    expect(formatQuantity(value, unit, "ja")).toBe(ja);
    expect(formatQuantity(value, unit, "en")).toBe(en);
  });

  test("書いた量は、同じ量に読める", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(percent, cases, yen, null),
        (n, unit) => {
          const value = unit === percent ? Number(`${n}e-3`) : Number(`${n}e-2`);
          fc.pre(value === 0 || unit === percent || Math.abs(value) >= 0.01);
          const reading = readValue(formatQuantity(value, unit, "ja"));
          expect(reading).toMatchObject({
            kind: "quantity",
            quantity: { value, unit: unit && { symbol: unit.symbol } },
          });
        },
      ),
    );
  });
});
