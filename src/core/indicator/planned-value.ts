import type { Quantity } from "../cell/reading";
import type { Period } from "../period/period";
import { comparePeriods, yearsBetween } from "../period/calendar";
import { err, ok, type Result } from "../result";
import type { PathMethod } from "./path-method";
import type { PathRefusal } from "./refusal";
import { plannedAt, type PathPoint, type PathPoints } from "./target-path";
import type { PlannedFrom, UndeterminedReason } from "./verdict";

/** A quantity at a period, as far as the cells say; a `Datum` is one. */
export interface DatedQuantity {
  readonly quantity: Quantity | null;
  readonly period: Period | null;
}

/** What was to be reached by a period, and how that is known. */
export interface PlannedValue {
  readonly value: number;
  readonly from: PlannedFrom;
}

/** The plan that an actual is measured against. */
export interface Plan {
  readonly baseline: DatedQuantity;
  readonly target: DatedQuantity;
  /** 期待値・中間目標 as printed, in any order. */
  readonly printed: readonly DatedQuantity[];
  /** How a value gets from one point to the next; straight unless told otherwise. */
  readonly method?: PathMethod;
}

/**
 * 計画値・期待値 at a period: the target itself at its own period, else the value that the table
 * prints for it, else on the line between the two points of the plan around it.
 */
export function plannedValue(plan: Plan, at: Period): Result<PlannedValue, UndeterminedReason> {
  const end = pointOf(plan.target);
  if (end && comparePeriods(end.period, at) === 0) return ok({ value: end.value, from: "target" });
  const printed = printedAt(plan.printed, at);
  if (printed !== null) return ok({ value: printed, from: "printed" });
  const start = pointOf(plan.baseline);
  if (!start || !end) return err("period-missing");
  const points = plan.printed
    .flatMap((datum) => pointOf(datum) ?? [])
    .filter(({ period }) => isBetween(start.period, period, end.period))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const [first, ...others] = onePerMonth(points);
  const path: PathPoints = first ? [start, first, ...others, end] : [start, end];
  const planned = plannedAt(path, at, plan.method ?? "linear");
  if (planned.ok) return ok({ value: planned.value, from: "interpolated" });
  if (isUnsuited(planned.error)) return err("growth-not-positive");
  return err(yearsBetween(start.period, at) < 0 ? "actual-before-baseline" : "period-missing");
}

/** Growth by a rate, or along an S, has no meaning for these values. */
function isUnsuited({ kind }: PathRefusal): boolean {
  return kind === "compound-not-positive" || kind === "logistic-out-of-range";
}

/** What the table prints for a period, if anything. */
export function printedAt(printed: readonly DatedQuantity[], at: Period): number | null {
  const datum = printed.find(
    ({ period, quantity }) => quantity && period && comparePeriods(period, at) === 0,
  );
  return datum?.quantity?.value ?? null;
}

function pointOf({ quantity, period }: DatedQuantity): PathPoint | null {
  return quantity && period && { value: quantity.value, period };
}

function isBetween(start: Period, period: Period, end: Period): boolean {
  return yearsBetween(start, period) > 0 && yearsBetween(period, end) > 0;
}

/** The first of several printed values for the same month: a path has one value at a time. */
function onePerMonth(points: readonly PathPoint[]): PathPoint[] {
  return points.filter(({ period }, i) => {
    const before = points[i - 1];
    return !before || yearsBetween(before.period, period) > 0;
  });
}
