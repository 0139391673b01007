import type { Comparator, Quantity, Unit } from "../../../src/core/cell/reading";
import { goalDirection, meetsGoal, unitsAgree } from "../../../src/core/indicator/goal";
import type { Direction } from "../../../src/core/indicator/indicator";

const quantity = (
  value: number,
  comparator: Comparator | null = null,
  unit: Unit | null = null,
): Quantity => ({
  value,
  comparator,
  unit,
  per: null,
});
const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
const half: Unit = { written: "%", symbol: "%", family: "ratio" };
const people: Unit = { written: "人", symbol: "人", family: "count" };

describe("which values meet a goal", () => {
  test.each<[Comparator | null, Direction | null, number, boolean | null]>([
    // 90％超: 90.0 is not more than 90.
    ["more-than", null, 90, false],
    ["more-than", null, 90.1, true],
    ["at-least", null, 90, true],
    ["at-least", null, 89.9, false],
    ["at-most", null, 90, true],
    ["at-most", null, 90.1, false],
    ["less-than", null, 90, false],
    ["less-than", null, 89.9, true],
    // 90 程度: 5 % to either side, that is 85.5 to 94.5, and beyond it on the better side.
    ["about", "increase", 85.5, true],
    ["about", "increase", 85.4, false],
    ["about", "increase", 120, true],
    ["about", "decrease", 94.5, true],
    ["about", "decrease", 120, false],
    ["about", null, 86, true],
    ["about", null, 120, false],
    // 15 digits count, as in Excel: three times 30 is 90, whatever the last bit says.
    ["at-least", null, 3 * 29.999999999999996, true],
    ["more-than", null, 90.00000000000001, false],
    [null, "increase", 90, true],
    [null, "increase", 89, false],
    [null, "decrease", 89, true],
    [null, "decrease", 91, false],
    [null, null, 90, true],
    [null, null, 91, null],
    // 維持 reaches 5 % on either side (85.5 to 94.5); beyond that nobody knows whether it is good.
    [null, "maintain", 90, true],
    [null, "maintain", 90.6, true],
    [null, "maintain", 85.5, true],
    [null, "maintain", 94.6, null],
    [null, "maintain", 85.4, null],
  ])("90 (%s, %s) and %d: %s", (comparator, direction, value, met) => {
    expect(meetsGoal(value, quantity(90, comparator), direction)).toBe(met);
  });
});

describe("which way is better", () => {
  test.each<[string, Direction | null, Quantity, number | null, unknown]>([
    ["the values tell", null, quantity(90), 26, "increase"],
    ["falling values tell", null, quantity(10), 20, "decrease"],
    ["the comparator tells without a baseline", null, quantity(10, "at-most"), null, "decrease"],
    ["the words tell without a baseline", "increase", quantity(10), null, "increase"],
    ["nothing tells", null, quantity(10), null, null],
    ["a target that is the baseline is maintained", null, quantity(10), 10, "maintain"],
    ["maintaining may be stated", "maintain", quantity(10), null, "maintain"],
    ["a way may be stated for a kept value", "increase", quantity(10), 10, "increase"],
    ["a limit may be kept from its good side", null, quantity(15, "at-most"), 10, "decrease"],
    ["words against values", "decrease", quantity(90), 26, "direction-disagrees"],
    [
      "words against the comparator",
      "decrease",
      quantity(90, "at-least"),
      26,
      "direction-disagrees",
    ],
  ])("%s", (_, stated, target, baseline, expected) => {
    const found = goalDirection(stated, target, baseline);
    expect(found.ok ? found.value : found.error).toBe(expected);
  });
});

describe("which quantities compare", () => {
  test.each<[string, Quantity[], boolean]>([
    ["two spellings of one unit", [quantity(0.26, null, percent), quantity(0.9, null, half)], true],
    ["people and percent", [quantity(26, null, people), quantity(0.9, null, percent)], false],
    ["a percent-formatted cell beside 90％", [quantity(0.26), quantity(0.9, null, percent)], true],
    ["26 beside 90％", [quantity(26), quantity(0.9, null, percent)], false],
    ["26 beside 90人", [quantity(26), quantity(90, null, people)], true],
    ["bare numbers", [quantity(26), quantity(90)], true],
  ])("%s", (_, quantities, agree) => {
    expect(unitsAgree(quantities)).toBe(agree);
  });
});

test("a sum of shares meets the share that it is (0.1 + 0.2 is a bit above 0.3)", () => {
  expect(meetsGoal(0.1 + 0.2, quantity(0.3, "at-most"), null)).toBe(true);
  expect(meetsGoal(0.3 * 3, quantity(0.9, "at-least"), null)).toBe(true);
});
