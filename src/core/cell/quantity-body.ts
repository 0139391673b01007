import { isLikelyYear } from "../period/calendar";
import { shiftDecimal } from "../text/decimal";
import type { Normalized } from "../text/normalize";
import { originalSpan } from "../text/original-span";
import { type Prefix, type Suffix, takePrefix, takeSuffix } from "./affixes";
import { shareAt, type WrittenShare } from "./fraction";
import { isKanjiValue } from "./kanji-value";
import { numberAt, type WrittenNumber } from "./number";
import type { Piece } from "./parts";
import type { Expected } from "./expected";
import type { Quantity } from "./reading";
import { type SizedUnit, unitAfterNumber } from "./unit";
import { shifted, type WrittenQuantity } from "./written-quantity";

/** What a quantity is read from. */
export interface QuantityText {
  /** Normalized and closed up, without note marks. */
  readonly closed: Normalized;
  /** The text that its offsets point into. */
  readonly original: string;
  readonly expected: Expected | undefined;
  /** The unit in brackets that ends the text, `50(人)`; `null`: none. */
  readonly bracketed: string | null;
}

/** Signs, digits, and the first letters of マイナス and ゼロ: most words are ruled out here. */
const startsNumber = /[-−‐‒–+▲△\d.〇一二三四五六七八九十百千零ゼマ]/;
const mayHoldShare = /分の|割/;

/** Prefix, number, unit and suffix, in this order and without a rest: `約３事業所/年`. */
export function readQuantityBody(source: QuantityText): WrittenQuantity | null {
  const { text } = source.closed;
  const prefix = takePrefix(text);
  if (!startsNumber.test(text.charAt(prefix.length))) return null;
  const share = mayHoldShare.test(text) ? shareAt(text, prefix.length) : null;
  if (share) return shareWritten(source, prefix, share);
  const number = numberAt(text, prefix.length);
  return number && numberWritten(source, prefix, number);
}

function numberWritten(
  source: QuantityText,
  prefix: Prefix,
  number: WrittenNumber,
): WrittenQuantity | null {
  const { closed, original, bracketed } = source;
  const { text } = closed;
  const suffix = takeSuffix(bracketed === null ? text.slice(number.end) : "");
  const unitEnd = bracketed === null ? number.end + suffix.rest.length : text.length;
  const span = originalSpan(closed, number.digitsEnd, unitEnd, original);
  const written = original.slice(span.start, span.end);
  const sized = prefix.money
    ? moneyWithSign(prefix.money, suffix.rest)
    : unitAfterNumber(bracketed ?? suffix.rest, written);
  if (!sized || isTwofold(prefix, suffix) || !mayBeValue(source, prefix, number, sized))
    return null;
  const unitPiece: Piece = { kind: "unit", start: number.end, end: unitEnd };
  return {
    quantity: {
      value: shiftDecimal(number.value, sized.places),
      unit: sized.unit,
      ...bindings(prefix, suffix),
    },
    second: null,
    dated: null,
    places: number.scale + sized.places,
    lastPlace: number.lastPlace + sized.places,
    pieces: [
      ...prefix.pieces,
      ...numberPieces(prefix.length, number),
      ...(unitEnd > number.end ? [unitPiece] : []),
      ...shifted(suffix.pieces, number.end),
    ],
  };
}

/** ３分の１以上: a share is its own unit, comparable with a percentage. */
function shareWritten(
  { closed, original, bracketed }: QuantityText,
  prefix: Prefix,
  { value, end }: WrittenShare,
): WrittenQuantity | null {
  const suffix = takeSuffix(closed.text.slice(end));
  const isAlone = suffix.rest === "" && prefix.money === "" && bracketed === null;
  if (!isAlone || isTwofold(prefix, suffix)) return null;
  const span = originalSpan(closed, prefix.length, end, original);
  const written = original.slice(span.start, span.end);
  return {
    quantity: {
      value,
      unit: { written, symbol: "%", family: "ratio" },
      ...bindings(prefix, suffix),
    },
    second: null,
    dated: null,
    places: 0,
    lastPlace: -3,
    pieces: [
      ...prefix.pieces,
      { kind: "number", start: prefix.length, end },
      ...shifted(suffix.pieces, end),
    ],
  };
}

/** 約３人以上: which of the two holds is not clear. */
function isTwofold(prefix: Prefix, suffix: Suffix): boolean {
  const bothBind = prefix.comparator !== null && suffix.comparator !== null;
  return bothBind || (prefix.per !== null && suffix.per !== null);
}

function bindings(prefix: Prefix, suffix: Suffix): Pick<Quantity, "comparator" | "per"> {
  return {
    comparator: prefix.comparator ?? suffix.comparator,
    per: prefix.per ?? suffix.per,
  };
}

/** 2025年以上 speaks of a year; without its 回, 年2025 and 月3 are no frequencies; 八戸 is a town. */
function mayBeValue(
  { closed, expected }: QuantityText,
  prefix: Prefix,
  { value, script }: WrittenNumber,
  { unit }: SizedUnit,
): boolean {
  if (unit ? unit.symbol === "年" && isLikelyYear(value) : prefix.per !== null) return false;
  return script === "digits" || isKanjiValue(closed.text, unit, expected);
}

/** With digits and scale words mixed (1億5600万) the number is one piece. */
function numberPieces(start: number, { scale, digitsEnd, end }: WrittenNumber): readonly Piece[] {
  if (scale === 0 || digitsEnd === end) return [{ kind: "number", start, end }];
  return [
    { kind: "number", start, end: digitsEnd },
    { kind: "scale", start: digitsEnd, end },
  ];
}

/** ¥500: the unit stands before the number, so that none may follow. */
function moneyWithSign(sign: string, rest: string): SizedUnit | null {
  return rest === "" ? unitAfterNumber(sign, sign) : null;
}
