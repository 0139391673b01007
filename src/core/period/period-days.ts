import { daysInMonth, yearOf } from "./calendar";
import type { Period } from "./period";

/** A day of the Gregorian calendar. */
export type Day = Omit<Extract<Period, { kind: "date" }>, "kind">;

/** The first and the last day of a period: 令和６年度 is 2024-04-01 to 2025-03-31. */
export function daysOf(period: Period): { readonly first: Day; readonly last: Day } {
  if (period.kind === "date") {
    const { year, month, day } = period;
    return { first: { year, month, day }, last: { year, month, day } };
  }
  const { first, count } = monthsOf(period);
  const end = monthAt(first + count - 1);
  return {
    first: { ...monthAt(first), day: 1 },
    last: { ...end, day: daysInMonth(end.year, end.month) },
  };
}

/** `2025-03-31`, as ISO 8601 writes it. */
export function isoDay({ year, month, day }: Day): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The first month, in months since the year 0, and how many there are. */
function monthsOf(period: Exclude<Period, { kind: "date" }>): {
  readonly first: number;
  readonly count: number;
} {
  switch (period.kind) {
    case "fiscal-year":
      return { first: period.year * 12 + 3, count: 12 };
    case "calendar-year":
      return { first: period.year * 12, count: 12 };
    case "half-year":
      return { first: yearStart(period) + (period.half - 1) * 6, count: 6 };
    case "quarter":
      return { first: yearStart(period) + (period.quarter - 1) * 3, count: 3 };
    case "month":
      return { first: period.year * 12 + period.month - 1, count: 1 };
  }
}

function yearStart(part: Extract<Period, { kind: "half-year" | "quarter" }>): number {
  const { kind, year } = yearOf(part);
  return year * 12 + (kind === "fiscal-year" ? 3 : 0);
}

function monthAt(months: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
