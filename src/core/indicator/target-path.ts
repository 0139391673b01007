import type { Period } from "../period/period";
import { yearsBetween } from "../period/calendar";
import { err, ok, type Result } from "../result";
import { between, methodFault, type PathMethod } from "./path-method";
import type { PathRefusal } from "./refusal";
import { yearOnYear } from "./year-before";

/** A value that the path goes through. */
export interface PathPoint {
  readonly period: Period;
  readonly value: number;
  /** How the path gets here from the point before, where it is not the way of the whole path. */
  readonly by?: PathMethod;
}

/** At least a start and an end, earliest first; milestones between them. */
export type PathPoints = readonly [PathPoint, PathPoint, ...PathPoint[]];

/** One year of a path. */
export interface PathRow {
  readonly period: Period;
  readonly planned: number;
  /** 対前年比: this year ÷ last year, 1.615 for 162 %; `null` without a positive value a year before. */
  readonly ratioToYearBefore: number | null;
}

/**
 * 計画値・期待値: the value of the path at a period. Time runs from last month to last month,
 * so that 2025 to 2029 is four years and 令和６年11月 to 令和８年3月 sixteen months.
 *
 * At a point it is the point's own value; between two, what `between` gives for the share of the
 * time gone by, with the method of that stretch. Refuses a period outside the points, points out of
 * order, and values that a method cannot start from or lead to.
 *
 * @example plannedAt([2025: 26, 2029: 90], 2026, "linear") is 42
 */
export function plannedAt(
  points: PathPoints,
  at: Period,
  method: PathMethod,
): Result<number, PathRefusal> {
  const fault = pathFault(points, method);
  if (fault) return err(fault);
  let from: PathPoint = points[0];
  for (const to of points.slice(1)) {
    const past = yearsBetween(from.period, at);
    const left = yearsBetween(at, to.period);
    if (past >= 0 && left >= 0) {
      return ok(between(from.value, to.value, past / (past + left), to.by ?? method));
    }
    from = to;
  }
  return err({ kind: "outside-path", at, start: points[0].period, end: from.period });
}

/**
 * The path year by year: the start, every anniversary of it before the end, and the end.
 *
 * @example targetPath([2025: 26, 2029: 90], "linear") is 26, 42, 58, 74, 90
 */
export function targetPath(
  points: PathPoints,
  method: PathMethod,
): Result<readonly PathRow[], PathRefusal> {
  const fault = pathFault(points, method);
  if (fault) return err(fault);
  const last = points.at(-1) ?? points[1];
  const rows: PathRow[] = [];
  for (let period = points[0].period; ; period = yearAfter(period)) {
    const atEnd = yearsBetween(period, last.period) <= 0;
    const planned = plannedAt(points, atEnd ? last.period : period, method);
    if (!planned.ok) return planned;
    const row = { period: atEnd ? last.period : period, planned: planned.value };
    rows.push({ ...row, ratioToYearBefore: ratioToYearBefore(rows.at(-1), row) });
    if (atEnd) return ok(rows);
  }
}

/** What keeps the points from being a path, if anything. */
export function pathFault(points: PathPoints, method: PathMethod): PathRefusal | null {
  if (!points.every(({ value }) => Number.isFinite(value))) return { kind: "too-large" };
  let from: PathPoint = points[0];
  for (const to of points.slice(1)) {
    const years = yearsBetween(from.period, to.period);
    if (years === 0) return { kind: "periods-equal", period: to.period };
    if (years < 0) return { kind: "end-before-start", start: from.period, end: to.period };
    const by = to.by ?? method;
    const unsuited = methodFault(from.value, by) ?? methodFault(to.value, by);
    if (unsuited) return unsuited;
    from = to;
  }
  return null;
}

function ratioToYearBefore(
  before: PathRow | undefined,
  row: Pick<PathRow, "period" | "planned">,
): number | null {
  if (!before || yearsBetween(before.period, row.period) !== 1) return null;
  return yearOnYear(before.planned, row.planned)?.ratio ?? null;
}

function yearAfter(period: Period): Period {
  const year = period.year + 1;
  if (period.kind !== "date") return { ...period, year };
  // 29 February has no anniversary in the following year.
  return { ...period, year, day: period.month === 2 ? Math.min(period.day, 28) : period.day };
}
