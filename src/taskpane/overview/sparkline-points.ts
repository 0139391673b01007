import type { Datum, Indicator } from "../../core/indicator/indicator";
import { yearsBetween } from "../../core/period/calendar";
import type { Period } from "../../core/period/period";

/** A point of the chart; both from 0 to 1, y upwards. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** The planned path and what was measured, in one frame. */
export interface SparklinePoints {
  readonly planned: readonly ChartPoint[];
  readonly actual: readonly ChartPoint[];
}

/** Baseline, planned values and target as a path, the measured values as points; `null` where there is no path to draw. */
export function sparklinePoints(indicator: Indicator): SparklinePoints | null {
  const { baseline, target, planned, actuals } = indicator;
  const path = [baseline, ...planned, target].flatMap(dated);
  return path.length < 2 ? null : pointsInFrame(path, actuals.flatMap(dated));
}

/** A path and measured values in one frame; without any value there are no points. */
export function pointsInFrame(
  path: readonly DatedValue[],
  measured: readonly DatedValue[],
): SparklinePoints {
  const all = [...path, ...measured];
  const [first] = all;
  if (!first) return { planned: [], actual: [] };
  const across = scale(all.map(({ period }) => yearsBetween(first.period, period)));
  const upwards = scale(all.map(({ value }) => value));
  const toPoint = ({ period, value }: DatedValue): ChartPoint => ({
    x: across(yearsBetween(first.period, period)),
    y: upwards(value),
  });
  return { planned: inTime(path.map(toPoint)), actual: inTime(measured.map(toPoint)) };
}

/** A value at its period. */
export interface DatedValue {
  readonly period: Period;
  readonly value: number;
}

/** The value of a datum that has one, and a period. */
export function dated(datum: Datum | null): readonly DatedValue[] {
  return datum?.period && datum.quantity
    ? [{ period: datum.period, value: datum.quantity.value }]
    : [];
}

/** Onto 0 to 1; where all are equal, in the middle. */
function scale(numbers: readonly number[]): (value: number) => number {
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const span = numbers.reduce((a, b) => Math.max(a, b)) - least;
  return (value) => (span === 0 ? 0.5 : (value - least) / span);
}

function inTime(points: readonly ChartPoint[]): readonly ChartPoint[] {
  return points.toSorted((a, b) => a.x - b.x);
}
