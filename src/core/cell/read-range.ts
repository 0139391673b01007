import { isLikelyYear } from "../period/calendar";
import { shiftDecimal } from "../text/decimal";
import { sliceOf, type Normalized } from "../text/normalize";
import { longestQuantity, parseQuantity } from "./parse-quantity";
import type { Piece } from "./parts";
import type { Quantity } from "./reading";
import { shifted, type WrittenQuantity } from "./written-quantity";

/** Most texts hold no sign of a range at all. */
const maySeparate = /[~〜–—-]|から|以上|超/;

/** From one number to another; `null` where the range is open. */
export interface WrittenRange {
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  readonly pieces: readonly Piece[];
}

/** A hyphen may also be a sign or part of a code: it needs a unit behind it. */
const separator = /[~〜–—]|から|-|(?<=以上|超)(?=約?\d)/g;

/**
 * Reads a text that is a range and nothing else: `38.5~40.0`, `3~5人`, `80%以上100%未満`, `50%~`.
 * `null` where it is unclear what runs from where to where: 2025~2029 (years), 5~3, 10人~20件.
 *
 * @param closed the text normalized and closed up, without note marks
 */
export function readRange(closed: Normalized, original: string): WrittenRange | null {
  const { text } = closed;
  if (text.length > longestQuantity || !maySeparate.test(text)) return null;
  for (const { 0: sign, index } of text.matchAll(separator)) {
    const end = index + sign.length;
    const range = rangeAt(closed, original, { sign, start: index, end });
    if (range) return range;
  }
  return null;
}

interface Separator {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

function rangeAt(closed: Normalized, original: string, separator: Separator): WrittenRange | null {
  const { start, end } = separator;
  const from = plainQuantity(sliceOf(closed, 0, start), original);
  const to = plainQuantity(sliceOf(closed, end, closed.text.length), original);
  if (start === 0 || end === closed.text.length) return openRange(from ?? to, separator);
  if (!from || !to || (separator.sign === "-" && !to.quantity.unit)) return null;
  const both = inOneUnit(from, to);
  return both && isRising(both.from, both.to) ? joined(both.from, both.to, separator) : null;
}

/** 23(8) and 131件(R6) are no ends of a range. */
function plainQuantity(side: Normalized, original: string): WrittenQuantity | null {
  const written = parseQuantity(side, original, "quantity");
  return written?.second || written?.dated ? null : written;
}

/** 50%~, ~50%: only with a unit, and by a sign that is nothing else. */
function openRange(only: WrittenQuantity | null, separator: Separator): WrittenRange | null {
  if (!only?.quantity.unit || only.quantity.comparator || !/[~〜]/.test(separator.sign))
    return null;
  return separator.start === 0 ? joined(null, only, separator) : joined(only, null, separator);
}

/** In `3~5千人` the first number has unit and scale of the second, in `38.5%~40` the other way. */
function inOneUnit(from: WrittenQuantity, to: WrittenQuantity) {
  const [a, b] = [from.quantity.unit, to.quantity.unit];
  if (!a && !b && (from.places !== 0 || isYear(from.quantity) || isYear(to.quantity))) return null;
  if (a && b) return a.symbol === b.symbol ? { from, to } : null;
  return b ? { from: inUnitOf(from, to), to } : { from, to: inUnitOf(to, from) };
}

/** A number that has a scale of its own (5千~1万人) takes the unit alone. */
function inUnitOf(bare: WrittenQuantity, { quantity, places }: WrittenQuantity): WrittenQuantity {
  const value = bare.places === 0 ? shiftDecimal(bare.quantity.value, places) : bare.quantity.value;
  return { ...bare, quantity: { ...bare.quantity, value, unit: quantity.unit, per: quantity.per } };
}

function isYear({ value, unit }: Quantity): boolean {
  return unit === null && isLikelyYear(value);
}

/** 40~38 may be a change from one to the other. */
function isRising({ quantity: a }: WrittenQuantity, { quantity: b }: WrittenQuantity): boolean {
  const upward = a.comparator !== "at-most" && a.comparator !== "less-than";
  return upward && a.value < b.value;
}

function joined(
  from: WrittenQuantity | null,
  to: WrittenQuantity | null,
  { start, end }: Separator,
): WrittenRange {
  return {
    from: from?.quantity ?? null,
    to: to?.quantity ?? null,
    pieces: [
      ...(from?.pieces ?? []),
      { kind: "separator", start, end },
      ...shifted(to?.pieces ?? [], end),
    ],
  };
}
