import { matchAt } from "../text/match-at";
import { isLikelyYear, isQuarter } from "./calendar";
import type { Period, YearKind } from "./period";

/** A half or a quarter, of whatever year. */
export type PartOfYear =
  | { readonly kind: "half-year"; readonly half: 1 | 2 }
  | { readonly kind: "quarter"; readonly quarter: 1 | 2 | 3 | 4 };

const quarter =
  /(?:第([1-4一二三四])・?四半期|([1-4])Q|Q([1-4]))(?:\(\d{1,2}[~〜・-]\d{1,2}月期?\))?/y;
const half = /(?:(上|前)|下|後)(?:半期|期|半)/y;
/** A bare 2025 is no English; FY25 is. */
const englishYear = /FY(\d{4}|\d{2})(?!\d)|(?:CY)?(\d{4})(?!\d)/iy;
const englishFront = /(?:Q([1-4]) ?|(1st|2nd)half)(?:of)?/iy;
const englishBack = /Q([1-4])(?!\d)/iy;

/** 第3四半期, 3Q, 上半期, 下期 at a place of a text. */
export function matchPartOfYear(
  text: string,
  at: number,
): { readonly part: PartOfYear; readonly end: number } | null {
  const [written = "", kanji, before, after] = matchAt(quarter, text, at) ?? [];
  if (written !== "") {
    const digit = kanji ?? before ?? after ?? "";
    const number = "一二三四".indexOf(digit) + 1 || Number(digit);
    return isQuarter(number)
      ? { part: { kind: "quarter", quarter: number }, end: at + written.length }
      : null;
  }
  const [halfWritten = "", first] = matchAt(half, text, at) ?? [];
  if (halfWritten === "") return null;
  return {
    part: { kind: "half-year", half: first === undefined ? 2 : 1 },
    end: at + halfWritten.length,
  };
}

/** What `matchEnglishPart` finds; there is nothing to doubt in it. */
export interface EnglishPart {
  readonly period: Period;
  readonly remarks: readonly [];
  readonly end: number;
  readonly clear: true;
}

/** FY2025, FY25, Q3 FY2025, 2025 Q3, 1st half FY2025: the year in English, and perhaps a part of it. */
export function matchEnglishPart(text: string, at: number): EnglishPart | null {
  const front = matchAt(englishFront, text, at);
  const from = at + (front?.[0].length ?? 0);
  const year = matchAt(englishYear, text, from);
  if (!year) return null;
  const yearEnd = from + year[0].length;
  const back = front ? null : matchAt(englishBack, text, yearEnd);
  const part = partIn(front ?? back);
  const ofYear = yearIn(year);
  if (!ofYear || (!part && /^\d/.test(year[0]))) return null;
  const period = part ? { ...part, year: ofYear.year, of: ofYear.kind } : ofYear;
  return { period, remarks: [], end: yearEnd + (back?.[0].length ?? 0), clear: true };
}

function yearIn([, fiscal, calendar]: RegExpExecArray) {
  const year = Number(fiscal?.length === 2 ? `20${fiscal}` : (fiscal ?? calendar));
  const kind: YearKind = fiscal === undefined ? "calendar-year" : "fiscal-year";
  return isLikelyYear(year) ? { kind, year } : null;
}

function partIn(match: RegExpExecArray | null): PartOfYear | null {
  const [, digit, ordinal] = match ?? [];
  const number = Number(digit);
  if (isQuarter(number)) return { kind: "quarter", quarter: number };
  if (ordinal === undefined) return null;
  return { kind: "half-year", half: ordinal.startsWith("1") ? 1 : 2 };
}
