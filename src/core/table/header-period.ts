import { findPeriods } from "../period/find-periods";
import { parsePeriod } from "../period/parse-period";
import type { Period } from "../period/period";

/** A period within the words of a header, and the words without it. */
export interface HeaderPeriod {
  readonly period: Period | null;
  readonly words: string;
}

/** In a header a bare year is a year: 目標値（R7）, Target 2027, R5実績. In prose it may be anything. */
const bareYear = /(?<![\dA-Za-z.,])(?:[RHS]\s?\d{1,2}|(?:FY\s?)?(?:19|20)\d{2})(?![\d.,%A-Za-z])/u;

/** Takes the first period out of a header's words, which are normalized already. */
export function takePeriod(header: string): HeaderPeriod {
  if (!mayHoldPeriod(header)) return { period: null, words: header };
  const found = findPeriods(header)[0];
  if (found) {
    const { start, end } = found.span;
    return { period: found.period, words: header.slice(0, start) + header.slice(end) };
  }
  const year = bareYear.exec(header);
  const read = parsePeriod(year?.[0] ?? "");
  if (!year || !read.ok) return { period: null, words: header };
  const end = year.index + year[0].length;
  return { period: read.value.period, words: header.slice(0, year.index) + header.slice(end) };
}

/** Four digits, the name of an era, or a letter before a digit: without these there is no period. */
const periodLetters =
  /[\d０-９]{4}|令和|平成|昭和|大正|明治|西暦|[㋿㍻㍼㍽㍾]|[A-Za-zＡ-Ｚａ-ｚ][\s.．]*[\d０-９元]/;

/** A cheap look at a text, which spares the dear one nearly everywhere. */
export function mayHoldPeriod(text: string): boolean {
  return periodLetters.test(text);
}
