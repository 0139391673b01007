import type { Quantity } from "../../src/core/cell/reading";
import type { DatedQuantity } from "../../src/core/indicator/planned-value";
import type { PathPoint } from "../../src/core/indicator/target-path";
import type { Period } from "../../src/core/period/period";

export const year = (number: number): Period => ({ kind: "calendar-year", year: number });
export const fiscalYear = (number: number): Period => ({ kind: "fiscal-year", year: number });
export const month = (number: number, of: number): Period => ({
  kind: "month",
  year: number,
  month: of,
});

export const point = (at: number | Period, value: number): PathPoint => ({
  period: typeof at === "number" ? year(at) : at,
  value,
});

/** A value at a period; everything else as in a plain cell unless given. */
export function dated(
  value: number | null,
  at: number | Period | null,
  more: Partial<Quantity> = {},
): DatedQuantity {
  return {
    quantity: value === null ? null : { value, unit: null, comparator: null, per: null, ...more },
    period: typeof at === "number" ? year(at) : at,
  };
}
