import type { Indicator } from "../indicator/indicator";
import { yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import type { Understanding } from "./understand";

/** A place in a chart, from 0 (left, bottom) to 1 (right, top). */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** A value that is marked, and what it is. */
export interface ChartMark extends ChartPlace {
  readonly period: Period;
  readonly value: number;
  readonly kind: "baseline" | "milestone" | "target" | "actual" | "reference";
  /** Of a reference: whose value it is. */
  readonly label: string;
}

/** The path of a draft with what is known beside it, ready to be drawn. */
export interface PathChart {
  readonly line: readonly ChartPlace[];
  readonly marks: readonly ChartMark[];
  /** The values at the lower and the upper edge. */
  readonly bottom: number;
  readonly top: number;
}

/** Nothing is divided by less: a plan of one level has no height. */
const minimumSpan = 1e-9;

/** Places the path, the actuals so far and the reference values; `null` while there is no path. */
export function pathChart(
  { path }: Understanding,
  beside: Pick<Indicator, "actuals" | "references"> | null,
): PathChart | null {
  if (!path?.rows.ok) return null;
  const first = path.points[0].period;
  const last = path.points.at(-1)?.period ?? first;
  const years = yearsBetween(first, last);
  const points = path.points.map((point, i) => ({
    ...point,
    label: "",
    kind: i === 0 ? "baseline" : i === path.points.length - 1 ? "target" : "milestone",
  }));
  const others = besides(beside).filter(({ period }) => {
    const at = yearsBetween(first, period);
    return at >= 0 && at <= years;
  });
  const all = [...points, ...others] as readonly Omit<ChartMark, "x" | "y">[];
  const values = all.map(({ value }) => value);
  const { bottom, top } = edges(Math.min(...values), Math.max(...values));
  const place = ({ period, value }: { period: Period; value: number }): ChartPlace => ({
    x: yearsBetween(first, period) / Math.max(years, minimumSpan),
    y: (value - bottom) / Math.max(top - bottom, minimumSpan),
  });
  return {
    line: path.rows.value.map(({ period, planned }) => place({ period, value: planned })),
    marks: all.map((mark) => ({ ...mark, ...place(mark) })),
    bottom,
    top,
  };
}

function besides(
  beside: Pick<Indicator, "actuals" | "references"> | null,
): readonly Omit<ChartMark, "x" | "y">[] {
  if (!beside) return [];
  const series = [
    ...beside.actuals.map((datum) => ({ datum, kind: "actual" as const, label: "" })),
    ...beside.references.flatMap(({ label, data }) =>
      data.map((datum) => ({ datum, kind: "reference" as const, label })),
    ),
  ];
  return series.flatMap(({ datum: { quantity, period }, kind, label }) =>
    quantity && period ? [{ period, value: quantity.value, kind, label }] : [],
  );
}

/** A little room above and below; counts and shares that begin near zero begin at it. */
function edges(low: number, high: number): { readonly bottom: number; readonly top: number } {
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const bottom = low >= 0 && low - room < high * 0.35 ? 0 : low - room;
  return { bottom, top: high + room };
}
