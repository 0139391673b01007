import { shiftDecimal } from "../text/decimal";
import { normalize } from "../text/normalize";
import type { QuantityReading } from "./reading";
import { knownUnit } from "./unit";

/** Digits as numbers are written, and a short word behind them. */
const shape = /^((?:0|[1-9]\d{0,8})(?:\.\d{1,6})?)([^\d\s.,]{1,12})$/;

/**
 * Reads what nearly every cell of values is: half-width digits and a unit that is known by name,
 * `12人`, `26.0％`. `null` for anything else, and where the number decides what the word means: 2025年
 * is a year, ３割 a share. It only saves time: the long way gives the same.
 */
export function plainQuantity(text: string): QuantityReading | null {
  const [, digits = "", written = ""] = shape.exec(text) ?? [];
  if (written === "") return null;
  const sized = knownUnit(normalize(written).text, written);
  if (!sized?.unit || sized.unit.family === "time" || written === "割") return null;
  const { unit, places } = sized;
  const { length } = digits;
  return {
    kind: "quantity",
    text,
    quantity: { value: shiftDecimal(Number(digits), places), unit, comparator: null, per: null },
    second: null,
    dated: null,
    parts: [
      { kind: "number", written: digits, span: { start: 0, end: length } },
      { kind: "unit", written, span: { start: length, end: text.length } },
    ],
    notes: [],
  };
}
