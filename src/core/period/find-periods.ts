import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";
import { originalSpan, type Span } from "../text/original-span";
import { matchPeriod } from "./match-period";
import type { Period, PeriodRemark } from "./period";

/** A period within a longer text. */
export interface FoundPeriod {
  readonly period: Period;
  readonly remarks: readonly PeriodRemark[];
  /** In the text as given. */
  readonly span: Span;
}

const mayBegin = /令和|平成|昭和|大正|明治|西暦|\d{4}|[A-Z]/gi;

/**
 * The periods in a sentence or a header: two in `2026 年50% 、2029 年に90％超`, one in
 * `現状値（令和６年11月時点）`. Only clear ones: a bare 2025 or R7.3 may be anything in prose.
 */
export function findPeriods(text: string): readonly FoundPeriod[] {
  const normalized = closeUp(normalize(text));
  const closed = normalized.text;
  const found: FoundPeriod[] = [];
  let from = 0;
  for (const { index } of closed.matchAll(mayBegin)) {
    if (index < from || continuesWord(closed, index)) continue;
    const match = matchPeriod(closed, index);
    if (!match?.clear || beginsRange(closed, match.end)) continue;
    from = match.end;
    const span = originalSpan(normalized, index, match.end, text);
    found.push({ period: match.period, remarks: match.remarks, span });
  }
  return found;
}

/** `12025` and `CR7` hold no period. */
function continuesWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /\d[.,]?$/.test(before) || (/[A-Z]$/i.test(before) && /[A-Z]/i.test(text.charAt(at)));
}

/**
 * In `令和３～５年度` the 年度 is missing from 令和３: its kind is not known. Of `2025年度～2029年度` the end
 * counts, as of every period.
 */
function beginsRange(text: string, end: number): boolean {
  if (/^[~〜](?:令和|平成|[RH]\d|(?:19|20)\d\d)/.test(text.slice(end, end + 6))) return true;
  return /\d/.test(text.charAt(end - 1)) && /[~〜・、,\-–]/.test(text.charAt(end));
}
