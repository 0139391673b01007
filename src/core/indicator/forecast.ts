import { yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import { err, ok, type Result } from "../result";
import type { Bounds } from "./bounds";
import { tidy } from "./decimal";
import type { TrendRefusal } from "./refusal";
import { studentT } from "./student-t";
import type { PathPoint } from "./target-path";
import { fitTrend, trendAt, type Trend } from "./trend";

/** Below this an interval is wider than anything it could say. */
const fewestForInterval = 4;
const confidence = 0.95;

/** A straight line carried on to a period. */
export interface Forecast {
  /** Within the bounds. */
  readonly value: number;
  /** The bound that the line crosses by then, if it does: the value was put back to it. */
  readonly clippedTo: number | null;
  /** 95 % prediction interval for one further value, within the bounds; `null` below four values. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly trend: Trend;
}

/**
 * 予測: the value that the straight line through past values has at a period, as Excel's
 * FORECAST.LINEAR gives it, clipped to the bounds of its unit.
 *
 * The interval is ŷ ± t(0.975, n − 2) · s · √(1 + 1/n + (x − x̄)² / Sxx), with s² the residual sum of
 * squares ÷ (n − 2): the usual prediction interval of simple linear regression (NIST/SEMATECH
 * e-Handbook of Statistical Methods, 4.5.1.2). Refuses fewer than three values, and one month alone.
 *
 * @example forecast([2021: 10, 2022: 12, 2023: 14], 2025, {low: null, high: null}).value is 18
 */
export function forecast(
  points: readonly PathPoint[],
  at: Period,
  bounds: Bounds,
): Result<Forecast, TrendRefusal> {
  const fitted = fitTrend(points);
  if (!fitted.ok) return fitted;
  const trend = fitted.value;
  const time = yearsBetween(trend.origin, at);
  const line = trendAt(trend, time);
  const reach = reachOf(trend, time);
  if (!Number.isFinite(line) || !Number.isFinite(reach ?? 0)) return err({ kind: "too-large" });
  const value = clip(line, bounds);
  const interval = reach === null ? null : intervalAround(line, reach, bounds);
  return ok({ value, clippedTo: value === line ? null : value, interval, trend });
}

/** How far the interval reaches on either side of the line; `null` where there are too few values. */
function reachOf({ count, residual, middle, spread }: Trend, time: number): number | null {
  if (count < fewestForInterval) return null;
  const degrees = count - 2;
  const error = Math.sqrt((residual / degrees) * (1 + 1 / count + (time - middle) ** 2 / spread));
  return studentT(confidence, degrees) * error;
}

function intervalAround(line: number, reach: number, bounds: Bounds) {
  return { low: clip(tidy(line - reach), bounds), high: clip(tidy(line + reach), bounds) };
}

function clip(value: number, { low, high }: Bounds): number {
  return Math.min(Math.max(value, low ?? -Infinity), high ?? Infinity);
}
