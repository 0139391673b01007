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

const shortWord = /^(?=.*\p{L})[\p{L}ー・()/]{1,12}$/u;
const rateUnit =
  /^(?:[^\d/]{1,8}\/)?(?:人口)?\d{1,3}(?:,\d{3})?[千万]?(?:人|世帯|件)?(?:対|[当あ]たり)[^\d]{0,6}$|^[^\d/]{1,8}\/\d{1,3}(?:,\d{3})?[千万]?(?:人|世帯|件)$/;

/**
 * A unit that stands alone, as in a unit column, where every short word without digits is one.
 * `１年間` and `２回` are quantities, so they give `null`.
 */
export function readUnit(text: string): UnitReading | null {
  const { text: closed } = closeUp(normalize(text));
  const { rest, per } = takePer(unwrapped(closed));
  const written = text.trim();
  if (rest === "" || placeholderReason(rest)) return null;
  const sized =
    unitAfterNumber(rest, written) ?? scaledUnit(rest, written) ?? namedUnit(rest, written);
  return sized && { ...sized, per };
}

/** (人), [％], 単位：千円: the unit itself. 頭(羽) stays. */
function unwrapped(closed: string): string {
  const inside = /^[([]([^()[\]]+)[)\]]$/.exec(closed)?.[1] ?? closed;
  return inside.replace(/^単位[::]?/, "");
}

function scaledUnit(text: string, written: string): SizedUnit | null {
  const [word = "", scale = 0] = scaleWords.find(([scaleWord]) => text.startsWith(scaleWord)) ?? [];
  const sized = word === "" ? null : unitAfterNumber(text.slice(word.length), written);
  return sized?.unit ? { unit: sized.unit, places: scale + sized.places } : null;
}

/** Any short word; 人口10万対 and 件/千人 measure a rate, whatever digits they hold. */
function namedUnit(text: string, written: string): SizedUnit | null {
  const family = rateUnit.test(text) ? "measure" : shortWord.test(text) ? "count" : null;
  return family && { unit: { written, symbol: text, family }, places: 0 };
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
