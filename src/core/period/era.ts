import { yearOf } from "./calendar";
import type { Period, PeriodRemark } from "./period";

/** A Japanese era with its first day; the next era's first day ends it. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Newest first. First days: the cabinet orders and edicts that changed the era. */
const eras: readonly Era[] = [
  { name: "令和", letter: "R", year: 2019, month: 5, day: 1 },
  { name: "平成", letter: "H", year: 1989, month: 1, day: 8 },
  { name: "昭和", letter: "S", year: 1926, month: 12, day: 25 },
  { name: "大正", letter: "T", year: 1912, month: 7, day: 30 },
  { name: "明治", letter: "M", year: 1868, month: 1, day: 25 },
];

/** Plans reach some decades into the era that lasts; beyond, a year is more likely a slip of the hand. */
const likelyEraYears = 60;

/** The era of a name, its first character or its letter: 令和, 令, R. */
export function eraNamed(word: string): Era | null {
  return (
    eras.find(({ name, letter }) => word === name || word === name.charAt(0) || word === letter) ??
    null
  );
}

/** The Gregorian year of an era's year: 令和7 is 2025. */
export function gregorianYear(era: Era, eraYear: number): number {
  return era.year + eraYear - 1;
}

/**
 * The era and its year as a period is commonly called: 2019年度 is 令和元年度, 2019年4月 平成31年.
 * A year belongs to the era of its December. `null` before 明治.
 */
export function eraOf(period: Period): { readonly era: Era; readonly year: number } | null {
  const era = eras.find((candidate) => compareDays(startOf(candidate), dayIn(period)) <= 0);
  return era ? { era, year: period.year - era.year + 1 } : null;
}

/** What is doubtful about an era's year that was written for the period. */
export function eraRemarks(era: Era, eraYear: number, period: Period): readonly PeriodRemark[] {
  const written = { era: era.name, year: eraYear };
  const next = eras[eras.indexOf(era) - 1];
  if (next && compareDays(firstDay(period), startOf(next)) >= 0) {
    return [{ kind: "era-ended", ...written }];
  }
  if (compareDays(dayIn(period), startOf(era)) < 0 || (!next && eraYear > likelyEraYears)) {
    return [{ kind: "era-year-unlikely", ...written }];
  }
  return [];
}

type Day = readonly [year: number, month: number, day: number];

function startOf({ year, month, day }: Era): Day {
  return [year, month, day];
}

function compareDays(a: Day, b: Day): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function firstDay(period: Period): Day {
  switch (period.kind) {
    case "fiscal-year":
      return [period.year, 4, 1];
    case "calendar-year":
      return [period.year, 1, 1];
    case "half-year":
    case "quarter":
      return firstDay(yearOf(period));
    case "month":
      return [period.year, period.month, 1];
    case "date":
      return [period.year, period.month, period.day];
  }
}

/** The day whose era names the period. */
function dayIn(period: Period): Day {
  switch (period.kind) {
    case "fiscal-year":
    case "calendar-year":
      return [period.year, 12, 31];
    case "half-year":
    case "quarter":
      return dayIn(yearOf(period));
    case "month":
      return [period.year, period.month, 31];
    case "date":
      return [period.year, period.month, period.day];
  }
}
