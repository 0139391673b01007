import type { Indicator } from "../indicator/indicator";
import { isCounted } from "../indicator/is-counted";
import { comparePeriods, yearsBetween } from "../period/calendar";
import type { Understanding } from "./understand";
import { valueOf } from "./echo";

/** How a goal stands beside the others of the workbook: |target − baseline| ÷ |baseline| a year. */
export interface Ambition {
  /** As a ratio a year: 0.615 is +61.5 % of the baseline every year. */
  readonly change: number;
  /** The middle of the others. */
  readonly usual: number;
  /** How many others there are to compare with. */
  readonly others: number;
  /** So many of them ask for more. */
  readonly bolder: number;
  readonly level: "bold" | "usual" | "modest";
}

/** How a goal stands beside a row of reference values: 参考（全国）. */
export interface ReferenceRemark {
  readonly label: string;
  /** Target less the reference's value at the same period, in the value's own unit. */
  readonly gap: number;
}

/** Fewer others say nothing about what is usual. */
const fewestOthers = 2;
/** From so many times the middle on, a goal is bold; below the inverse of it, modest. */
const clearly = 2;

/**
 * Compares the yearly change that a goal asks for with that of the workbook's other indicators;
 * relative to the baselines, so that people and percentages compare. `null` without a path, from a
 * zero baseline, and with too few others.
 */
export function ambitionOf(
  { path }: Understanding,
  indicators: readonly Indicator[],
  self: string | null,
): Ambition | null {
  const start = path?.points[0];
  const end = path?.points.at(-1);
  if (!start || !end) return null;
  const change = yearly(start.value, end.value, yearsBetween(start.period, end.period));
  if (change === null) return null;
  const others = indicators
    .filter((one) => one.id !== self && isCounted(one))
    .flatMap((one) => changeOf(one) ?? [])
    .sort((a, b) => a - b);
  if (others.length < fewestOthers) return null;
  const usual = median(others);
  const bolder = others.filter((other) => other > change).length;
  const level =
    change > usual * clearly ? "bold" : change * clearly < usual ? "modest" : ("usual" as const);
  return { change, usual, others: others.length, bolder, level };
}

/** Sets the target beside the reference values of the same period. */
export function referenceRemarks(
  { target }: Understanding,
  references: Indicator["references"],
): readonly ReferenceRemark[] {
  const goal = valueOf(target.value);
  const period = valueOf(target.period);
  if (!goal || !period) return [];
  return references.flatMap(({ label, data }) => {
    const same = data.find(
      (datum) =>
        datum.quantity &&
        datum.period &&
        comparePeriods(datum.period, period) === 0 &&
        datum.quantity.unit?.symbol === goal.unit?.symbol,
    );
    return same?.quantity ? [{ label, gap: goal.value - same.quantity.value }] : [];
  });
}

function changeOf({ baseline, target, direction, accumulation }: Indicator): number | null {
  const [from, to] = [baseline?.quantity, target?.quantity];
  if (!from || !to || from.unit?.symbol !== to.unit?.symbol) return null;
  if (direction === "maintain" || accumulation === "cumulative") return null;
  if (!baseline?.period || !target?.period) return null;
  return yearly(from.value, to.value, yearsBetween(baseline.period, target.period));
}

function yearly(from: number, to: number, years: number): number | null {
  if (from === 0 || years <= 0) return null;
  return Math.abs(to - from) / Math.abs(from) / years;
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
