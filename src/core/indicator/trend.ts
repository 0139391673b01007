import { yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import { err, ok, type Result } from "../result";
import { tidy } from "./decimal";
import type { TrendRefusal } from "./refusal";
import type { PathPoint } from "./target-path";

/** Two points always lie on a line: only a third can speak for it or against it. */
const fewestPoints = 3;

/** The line through past values: value = level + slope · (time − middle), in years. */
export interface Trend {
  readonly count: number;
  /** What the values change a year, in their own unit: Excel's SLOPE over years. */
  readonly slope: number;
  /** The mean of the values, which the line passes at `middle`. */
  readonly level: number;
  /** The mean of the periods, in years after `origin`. */
  readonly middle: number;
  readonly origin: Period;
  /** Sxx: the sum of the squared distances of the periods from their mean, in years². */
  readonly spread: number;
  /** The sum of the squared distances of the values from the line. */
  readonly residual: number;
  /** Share of the values' variation that the line explains, Excel's RSQ; `null` without variation. */
  readonly fit: number | null;
}

/**
 * Fits a straight line by ordinary least squares, as Excel's SLOPE, INTERCEPT and RSQ do.
 * Time is counted from last month to last month. Values may come in any order.
 * Refuses fewer than three values, and values that are all of one month.
 */
export function fitTrend(points: readonly PathPoint[]): Result<Trend, TrendRefusal> {
  const [first] = points;
  const count = points.length;
  if (!first || count < fewestPoints) {
    return err({ kind: "too-few-points", count, needed: fewestPoints });
  }
  const origin = first.period;
  const times = points.map(({ period }) => yearsBetween(origin, period));
  const middle = mean(times);
  const level = mean(points.map(({ value }) => value));
  const offsets = points.map(({ value }, i) => ({ x: (times[i] ?? 0) - middle, y: value - level }));
  const spread = sum(offsets.map(({ x }) => x * x));
  if (times.every((time) => time === 0)) return err({ kind: "periods-equal", period: origin });
  const slope = sum(offsets.map(({ x, y }) => x * y)) / spread;
  const variation = sum(offsets.map(({ y }) => y * y));
  const residual = sum(offsets.map(({ x, y }) => (y - slope * x) ** 2));
  if (![level, slope, variation, residual].every(Number.isFinite))
    return err({ kind: "too-large" });
  const fit = variation === 0 ? null : tidy(Math.max(0, 1 - residual / variation));
  return ok({ count, slope: tidy(slope), level, middle, origin, spread, residual, fit });
}

/** The line's value at a time, in years after the trend's origin. */
export function trendAt({ level, slope, middle }: Trend, time: number): number {
  return tidy(level + slope * (time - middle));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
