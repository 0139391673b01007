import type { Period, YearKind } from "./period";

/** Years that a table of indicators may speak of; other whole numbers are no years. */
const firstYear = 1868;
const lastYear = 2199;

/** May the number be a Gregorian year of such a table? */
export function isLikelyYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstYear && year <= lastYear;
}

/** May the number count a quarter? */
export function isQuarter(n: number): n is 1 | 2 | 3 | 4 {
  return n === 1 || n === 2 || n === 3 || n === 4;
}

/** A plain 2025 as a calendar year; `null` for what is no year: 26, 2025.5, 45748. */
export function periodFromNumber(n: number): Period | null {
  return isLikelyYear(n) ? { kind: "calendar-year", year: n } : null;
}

/**
 * Years from one period to another, counted between their last months: 4 from 2025年 to 2029年,
 * 16/12 from 令和6年11月 to 令和8年3月. A fiscal year ends in March of the next year.
 */
export function yearsBetween(from: Period, to: Period): number {
  return (lastMonth(to) - lastMonth(from)) / 12;
}

/** Orders periods by their ends: negative when `a` ends before `b`. 0 is the same end, of any kind. */
export function comparePeriods(a: Period, b: Period): number {
  return lastMonth(a) - lastMonth(b) || lastDay(a) - lastDay(b);
}

/** The year that a half or a quarter is of: 令和７年度 for its 第３四半期. */
export function yearOf({ year, of }: Extract<Period, { readonly of: YearKind }>): Period {
  return { kind: of, year };
}

/** The last month of a period, in months since the year 0. */
function lastMonth(period: Period): number {
  switch (period.kind) {
    case "fiscal-year":
      return (period.year + 1) * 12 + 2;
    case "calendar-year":
      return period.year * 12 + 11;
    case "half-year":
      return lastMonth(yearOf(period)) - 12 + period.half * 6;
    case "quarter":
      return lastMonth(yearOf(period)) - 12 + period.quarter * 3;
    case "month":
    case "date":
      return period.year * 12 + period.month - 1;
  }
}

function lastDay(period: Period): number {
  if (period.kind === "date") return period.day;
  const month = lastMonth(period);
  return daysInMonth(Math.floor(month / 12), (month % 12) + 1);
}

/** 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** A month, or a day of it; `null` for one that does not exist, 30 February or a 13th month. */
export function monthOrDate(year: number, month: number, day: number | null): Period | null {
  if (!isLikelyYear(year) || daysInMonth(year, month) === 0) return null;
  if (day === null) return { kind: "month", year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { kind: "date", year, month, day } : null;
}
