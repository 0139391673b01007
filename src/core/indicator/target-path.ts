import type { Period } from "../period/period";
import { yearsBetween } from "../period/calendar";
import { err, ok, type Result } from "../result";
import { tidy } from "./decimal";
import type { PathRefusal } from "./refusal";

/** How a value gets from one point to the next: by equal steps, or by an equal rate. */
export type PathMethod = "linear" | "compound";

/** A value that the path goes through. */
export interface PathPoint {
  readonly period: Period;
  readonly value: number;
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
 * Between two points it is linear (b + (T − b)·s) or compound (b·(T/b)^s, the growth of Excel's
 * RRI), where s is the share of the time gone by. At a point it is the point's own value.
 * Refuses a period outside the points, points out of order, and compound growth that touches zero.
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
    if (past >= 0 && left >= 0) return ok(between(from, to, past / (past + left), method));
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
  const notPositive = points.find(({ value }) => value <= 0);
  if (method === "compound" && notPositive) {
    return { kind: "compound-not-positive", value: notPositive.value };
  }
  let from: PathPoint = points[0];
  for (const to of points.slice(1)) {
    const years = yearsBetween(from.period, to.period);
    if (years === 0) return { kind: "periods-equal", period: to.period };
    if (years < 0) return { kind: "end-before-start", start: from.period, end: to.period };
    from = to;
  }
  return null;
}

function between(from: PathPoint, to: PathPoint, share: number, method: PathMethod): number {
  if (share === 0) return from.value;
  if (share === 1) return to.value;
  // Weighted means rather than start plus step: no intermediate result can leave the number range.
  const value =
    method === "linear"
      ? from.value * (1 - share) + to.value * share
      : from.value ** (1 - share) * to.value ** share;
  const low = Math.min(from.value, to.value);
  const high = Math.max(from.value, to.value);
  // Rounding may not push a value beyond the point it is on its way to.
  return Math.min(Math.max(tidy(value), low), high);
}

function ratioToYearBefore(
  before: PathRow | undefined,
  row: Pick<PathRow, "period" | "planned">,
): number | null {
  if (!before || before.planned <= 0) return null;
  if (yearsBetween(before.period, row.period) !== 1) return null;
  const ratio = tidy(row.planned / before.planned);
  return Number.isFinite(ratio) ? ratio : null;
}

function yearAfter(period: Period): Period {
  const year = period.year + 1;
  if (period.kind !== "date") return { ...period, year };
  // 29 February has no anniversary in the following year.
  return { ...period, year, day: period.month === 2 ? Math.min(period.day, 28) : period.day };
}
