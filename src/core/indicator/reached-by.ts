import { comparePeriods, isLikelyYear, yearsBetween } from "../period/calendar";
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
    case "month":
    case "date": {
      const months = like.year * 12 + like.month - 1 + steps;
      const year = Math.floor(months / 12);
      return isLikelyYear(year) ? { kind: "month", year, month: months - year * 12 + 1 } : null;
    }
  }
}

function stepsAYear({ kind }: Period): 1 | 12 {
  return kind === "month" || kind === "date" ? 12 : 1;
}
