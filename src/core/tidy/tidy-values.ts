import type { CellReading, Quantity, Unit } from "../cell/reading";
import type { Datum } from "../indicator/indicator";
import { plainUnit, plainValue } from "./plain-value";
import type { TidyRow, ValueState } from "./tidy-row";

/** The columns of a row that say what stands in the cell. */
export type TidyValue = Pick<TidyRow, "value" | "unit" | "comparator" | "state">;

/** What a cell holds as numbers: one, the two ends of a range, or none with the reason. */
export function plainValuesOf(
  { reading, quantity }: Datum,
  isDerived: boolean,
  unit: Unit | null,
): readonly TidyValue[] {
  // What was worked out is not measured in the indicator's unit.
  const indicatorUnit = isDerived ? null : unit;
  if (quantity) return [numberOf(quantity, indicatorUnit)];
  if (reading.kind === "range") {
    const { from, to } = reading;
    return [
      ...(from ? [numberOf({ ...from, comparator: "at-least" }, indicatorUnit)] : []),
      ...(to ? [numberOf({ ...to, comparator: "at-most" }, indicatorUnit)] : []),
    ];
  }
  // A verdict (B+) is words by right; elsewhere a number is missing.
  const state = isDerived && reading.kind === "text" ? "words" : stateOf(reading);
  const word = plainUnit(indicatorUnit?.symbol ?? "");
  return [{ value: null, unit: word, comparator: null, state }];
}

function numberOf(quantity: Quantity, indicatorUnit: Unit | null): TidyValue {
  const { comparator } = quantity;
  return { ...plainValue(quantity, indicatorUnit), comparator, state: "number" };
}

function stateOf(reading: CellReading): ValueState {
  switch (reading.kind) {
    case "placeholder":
      return reading.reason;
    case "goal":
      return "words";
    case "error":
      return "error";
    case "blank":
    case "quantity":
    case "range":
    case "period":
    case "text":
      return "unread";
  }
}
