import fc from "fast-check";
import { formatComputed, formatQuantity } from "../../../src/core/cell/format-quantity";
import { readValue } from "../../../src/core/cell/read-cell";
import type { Unit } from "../../../src/core/cell/reading";

const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
const cases: Unit = { written: "件", symbol: "件", family: "count" };
const perPeople: Unit = { written: "人口10万対", symbol: "人口10万対", family: "measure" };
const yen: Unit = { written: "千円", symbol: "円", family: "money" };

describe("formatQuantity", () => {
  test.each<[number, Unit | null, string, string]>([
    [0.26, percent, "26.0%", "26.0%"],
    [0.285, percent, "28.5%", "28.5%"],
    // What was written with two decimals keeps them; below 1 % none is lost: 0.35 % is no 0.4 %.
    [-0.0525, percent, "-5.25%", "-5.25%"],
    [0.8565, percent, "85.65%", "85.65%"],
    [0.0035, percent, "0.35%", "0.35%"],
    [1 / 3, percent, "33.3%", "33.3%"],
    [16.2, perPeople, "人口10万対16.2", "人口10万対 16.2"],
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

test("what was worked out has no decimals beside five digits", () => {
  expect(formatComputed(32588.571428, cases, "ja")).toBe("32,589件");
  expect(formatComputed(14.925, cases, "ja")).toBe("14.93件");
});
