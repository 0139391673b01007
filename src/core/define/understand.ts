import type { Quantity } from "../cell/reading";
import type { UnitReading } from "../cell/unit-column";
import type { PathMethod } from "../indicator/path-method";
import type { RegisterPath } from "../indicator/register-entry";
import type { PathRefusal } from "../indicator/refusal";
import { requiredRate } from "../indicator/required-rate";
import {
  plannedAt,
  targetPath,
  type PathPoint,
  type PathPoints,
  type PathRow,
} from "../indicator/target-path";
import type { Period } from "../period/period";
import type { Result } from "../result";
import type { DraftContent, DraftMilestone } from "./draft";
import { echoPeriod, echoUnit, echoValue, valueOf, type PeriodEcho, type ValueEcho } from "./echo";

/** A value of a draft with its period, each as understood. */
export interface DatedEcho {
  readonly value: ValueEcho;
  readonly period: PeriodEcho;
}

/** The way from baseline to target, as far as it can be drawn. */
export interface DraftPath {
  readonly points: PathPoints;
  readonly method: PathMethod;
  readonly rows: Result<readonly PathRow[], PathRefusal>;
  /** What is needed each year over the whole way: in the value's own unit, or a rate. */
  readonly required: Result<number, PathRefusal>;
  /** Do the milestones lie on the way as it would go without them? Then one rate says all of it. */
  readonly even: boolean;
  /**
   * The register's one word for a path does not say this one: stretches differ, or its ceiling is not
   * 100 %. Then the value of every year is written as a milestone.
   */
  readonly spelledOut: boolean;
}

/** Everything that the numbers of a draft were understood as. */
export interface Understanding {
  readonly unit: UnitReading | null;
  readonly baseline: DatedEcho;
  readonly target: DatedEcho;
  readonly milestones: readonly DatedEcho[];
  readonly ceiling: ValueEcho;
  /** `null` while baseline or target lacks its number or its period. */
  readonly path: DraftPath | null;
}

/** Reads what was typed about baseline, target and the way between them. Total. */
export function understand(content: DraftContent): Understanding {
  const { texts, milestones, ceiling } = content;
  const unit = echoUnit(texts.unit);
  const dated = (value: string, period: string): DatedEcho => ({
    value: echoValue(value, unit),
    period: echoPeriod(period),
  });
  const understood = {
    unit,
    baseline: dated(texts.baseline, texts.baselinePeriod),
    target: dated(texts.target, texts.targetPeriod),
    milestones: milestones.map(({ value, period }) => dated(value, period)),
    ceiling: echoValue(ceiling, unit),
  };
  return { ...understood, path: pathOf(content, understood) };
}

function pathOf(
  { milestones, path, targetBy }: DraftContent,
  understood: Omit<Understanding, "path">,
): DraftPath | null {
  const start = pointOf(understood.baseline);
  const end = pointOf(understood.target);
  if (!start || !end) return null;
  const ceiling = valueOf(understood.ceiling)?.value ?? ceilingBeside(understood.target);
  const methodOf = (by: RegisterPath): PathMethod =>
    by === "logistic" ? { kind: "logistic", ceiling } : by;
  const between = milestones.flatMap((milestone, i) => {
    const echo = understood.milestones[i];
    const point = echo ? pointOf(echo) : null;
    return point ? [{ ...point, ...byOf(milestone.by, methodOf) }] : [];
  });
  const last: PathPoint = { ...end, ...byOf(targetBy, methodOf) };
  const [first, ...others] = between;
  const points: PathPoints = first ? [start, first, ...others, last] : [start, last];
  const method = methodOf(path);
  return {
    points,
    method,
    rows: targetPath(points, method),
    required: requiredRate(start, end, method),
    even: between.every((point) => liesOn([start, end], method, point)),
    spelledOut: differs(milestones, path, targetBy) || (usesS(points, method) && ceiling !== 1),
  };
}

/** To a hundredth of the whole way: milestones are printed rounded. */
function liesOn(ends: PathPoints, method: PathMethod, { period, value }: PathPoint): boolean {
  const planned = plannedAt(ends, period, method);
  const whole = Math.abs(ends[1].value - ends[0].value);
  return planned.ok && Math.abs(planned.value - value) <= whole / 100;
}

/** A share nears 100 %; of anything else nobody knows the ceiling, so it has to be said. */
function ceilingBeside({ value }: DatedEcho): number {
  const target = valueOf(value);
  return target?.unit?.symbol === "%" ? 1 : NaN;
}

function byOf(
  by: RegisterPath | null,
  methodOf: (by: RegisterPath) => PathMethod,
): Pick<PathPoint, "by"> {
  return by === null ? {} : { by: methodOf(by) };
}

function differs(
  milestones: readonly DraftMilestone[],
  path: RegisterPath,
  targetBy: RegisterPath | null,
): boolean {
  return [targetBy, ...milestones.map(({ by }) => by)].some((by) => by !== null && by !== path);
}

function usesS([, ...points]: PathPoints, method: PathMethod): boolean {
  return points.some(({ by = method }) => typeof by === "object");
}

function pointOf({ value, period }: DatedEcho): { period: Period; value: number } | null {
  const quantity: Quantity | null = valueOf(value);
  const at = valueOf(period);
  return quantity && at && { value: quantity.value, period: at };
}
