import { isLikelyYear } from "../period/calendar";
import { shiftDecimal } from "../text/decimal";
import type { Normalized } from "../text/normalize";
import { originalSpan } from "../text/original-span";
import { takePrefix, takeSuffix } from "./affixes";
import { numberAt } from "./number";
import type { Quantity } from "./reading";
import { type SizedUnit, unitAfterNumber } from "./unit";

/** A quantity read from a text, and how finely it was written there. */
export interface WrittenQuantity {
  readonly quantity: Quantity;
  /** The decimal places by which scale and unit moved the number: 3 for 千円, −2 for ％. */
  readonly places: number;
  /** The place of the last digit written: 26.0％ is written to −3, which is a thousandth. */
  readonly lastPlace: number;
}

/** Longer texts are prose. */
const longestQuantity = 60;

/** `(1,234)` is negative, as Excel's VALUE reads it; `(1)` is more often the first of a list. */
const accounting = /^\(((?:\d{1,3}(?:,\d{3}){1,5}|\d{1,12})(?:\.\d{1,12})?)\)$/;

/**
 * Reads a text that is one quantity and nothing else: `26.0％`, `３事業所以上/年`, `約３割`,
 * `▲1,479千円`, `年２回`. `null` when a single word or sign of it is not understood.
 *
 * @param closed the text normalized and closed up, without note marks
 * @param original the text that its offsets point into
 */
export function parseQuantity(
  closed: Normalized,
  original: string,
  expected?: "period" | "quantity",
): WrittenQuantity | null {
  const { text } = closed;
  if (text.length > longestQuantity) return null;
  const negative = accounting.exec(text)?.[1];
  if (negative === undefined) return parseParts(closed, original);
  return /[.,]/.test(negative) || expected === "quantity" ? bracketed(negative) : null;
}

/** Prefix, number, unit and suffix, in this order and without a rest. */
function parseParts(closed: Normalized, original: string): WrittenQuantity | null {
  const { text } = closed;
  const prefix = takePrefix(text);
  const number = numberAt(text, prefix.length);
  if (!number) return null;
  const suffix = takeSuffix(text.slice(number.end));
  if ((prefix.comparator && suffix.comparator) || (prefix.per && suffix.per)) return null;
  const span = originalSpan(closed, number.digitsEnd, number.end + suffix.rest.length, original);
  const sized = prefix.money
    ? yenWithSign(suffix.rest)
    : unitAfterNumber(suffix.rest, original.slice(span.start, span.end));
  if (!sized || !fits(sized, number.value, prefix.per !== null)) return null;
  return {
    quantity: {
      value: shiftDecimal(number.value, sized.places),
      unit: sized.unit,
      comparator: prefix.comparator ?? suffix.comparator,
      per: prefix.per ?? suffix.per,
    },
    places: number.scale + sized.places,
    lastPlace: number.lastPlace + sized.places,
  };
}

/** 2025年以上 speaks of a year; and without its 回, 年2025 and 月3 are no frequencies. */
function fits({ unit }: SizedUnit, value: number, frequency: boolean): boolean {
  return unit ? unit.symbol !== "年" || !isLikelyYear(value) : !frequency;
}

/** ¥500: the unit stands before the number, so that none may follow. */
function yenWithSign(rest: string): SizedUnit | null {
  return rest === "" ? unitAfterNumber("円", "¥") : null;
}

function bracketed(digits: string): WrittenQuantity | null {
  const number = numberAt(digits, 0);
  if (!number) return null;
  const value = number.value === 0 ? 0 : -number.value;
  return {
    quantity: { value, unit: null, comparator: null, per: null },
    places: 0,
    lastPlace: number.lastPlace,
  };
}
