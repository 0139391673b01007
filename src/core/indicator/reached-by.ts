import { comparePeriods, isLikelyYear, isQuarter, yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import { err, ok, type Result } from "../result";
import { subtract, tidy } from "./decimal";
import type { Direction } from "./indicator";
import type { TrendRefusal } from "./refusal";
import type { PathPoint } from "./target-path";
import { fitTrend, trendAt } from "./trend";

/** Rounding alone must not put off the arrival to the next period: a share of one. */
const hair = 1e-6;

/**
 * The first period by whose end the straight line through past values is at the target or beyond,
 * in the kind of the last period (years for years; for dates, months). It may lie in the past.
 * `direction` tells which side of the target counts as met; without it the line must come from
 * where it began. Refuses where the line never gets there, or not before 2200.
 *
 * @example reachedBy([2021: 10, 2022: 12, 2023: 14], 17) is 2025
 */
export function reachedBy(
  points: readonly PathPoint[],
  target: number,
  direction: Exclude<Direction, "maintain"> | null = null,
): Result<Period, TrendRefusal> {
  const sorted = [...points].sort((a, b) => comparePeriods(a.period, b.period));
  const fitted = fitTrend(sorted);
  const last = sorted.at(-1);
  if (!fitted.ok) return fitted;
  if (!last || !Number.isFinite(target)) return err({ kind: "too-large" });
  const { slope, origin } = fitted.value;
  const missing = subtract(target, trendAt(fitted.value, 0));
  const metAtStart =
    missing === 0 || (direction !== null && (direction === "increase" ? missing < 0 : missing > 0));
  if (!metAtStart && slope * missing <= 0) {
    return err({ kind: "trend-never-reaches", target, perYear: slope });
  }
  const years = metAtStart ? 0 : tidy(missing / slope);
  const period = periodBy(origin, years, last.period);
  return period ? ok(period) : err({ kind: "trend-too-slow", target, perYear: slope });
}

/** The first period of a kind that ends `years` after the end of `origin` or later. */
function periodBy(origin: Period, years: number, like: Period): Period | null {
  const steps = Math.ceil((yearsBetween(like, origin) + years) * stepsAYear(like) - hair);
  switch (like.kind) {
    case "fiscal-year":
    case "calendar-year":
      return isLikelyYear(like.year + steps) ? { ...like, year: like.year + steps } : null;
    case "half-year": {
      const [year, half] = stepWithin(like.year, like.half, steps, 2);
      return isLikelyYear(year) ? { ...like, year, half: half === 1 ? 1 : 2 } : null;
    }
    case "quarter": {
      const [year, quarter] = stepWithin(like.year, like.quarter, steps, 4);
      return isLikelyYear(year) && isQuarter(quarter) ? { ...like, year, quarter } : null;
    }
    case "month":
    case "date": {
      const months = like.year * 12 + like.month - 1 + steps;
      const year = Math.floor(months / 12);
      return isLikelyYear(year) ? { kind: "month", year, month: months - year * 12 + 1 } : null;
    }
  }
}

/** The year and the part of it that lie `steps` parts after a part, counted from 1. */
function stepWithin(year: number, part: number, steps: number, parts: 2 | 4) {
  const after = part - 1 + steps;
  const years = Math.floor(after / parts);
  return [year + years, after - years * parts + 1] as const;
}

function stepsAYear({ kind }: Period): 1 | 2 | 4 | 12 {
  switch (kind) {
    case "fiscal-year":
    case "calendar-year":
      return 1;
    case "half-year":
      return 2;
    case "quarter":
      return 4;
    case "month":
    case "date":
      return 12;
  }
}
