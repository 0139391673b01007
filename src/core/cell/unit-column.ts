import { closeUp } from "../text/close-up";
import { shiftDecimal } from "../text/decimal";
import { normalize } from "../text/normalize";
import { takePer } from "./affixes";
import { placeholderReason } from "./placeholder";
import type { Quantity } from "./reading";
import { type SizedUnit, unitAfterNumber } from "./unit";
import { scaleWords } from "./unit-words";

/** What a cell of a unit column says: `千円`, `回/年`, `％`. */
export interface UnitReading extends SizedUnit {
  readonly per: Quantity["per"];
}

/**
 * A unit that stands alone, as in a unit column, where every short word without digits is one.
 * `１年間` and `２回` are quantities, so they give `null`.
 */
export function readUnit(text: string): UnitReading | null {
  const { text: closed } = closeUp(normalize(text));
  const { rest, per } = takePer(closed);
  const written = text.trim();
  if (placeholderReason(rest)) return null;
  const known = rest === "" ? null : unitAfterNumber(rest, written);
  if (known) return { ...known, per };
  const scale = scaleWords.find(([word]) => rest.startsWith(word));
  const scaled = scale && unitAfterNumber(rest.slice(scale[0].length), written);
  if (scale && scaled?.unit) return { unit: scaled.unit, places: scale[1] + scaled.places, per };
  if (!/^[\p{L}ー・()/]{1,12}$/u.test(rest)) return null;
  return { unit: { written, symbol: rest, family: "count" }, places: 0, per };
}

/** A number beside its unit: 26 in a ％ column is 0.26. A quantity that has its own unit keeps it. */
export function withUnit(quantity: Quantity, { unit, places, per }: UnitReading): Quantity {
  if (quantity.unit) return { ...quantity, per: quantity.per ?? per };
  return {
    ...quantity,
    value: shiftDecimal(quantity.value, places),
    unit,
    per: quantity.per ?? per,
  };
}
