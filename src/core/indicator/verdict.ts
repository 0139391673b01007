import type { Comparator } from "../cell/reading";
import type { Period } from "../period/period";
import type { Direction } from "./indicator";
import type { PathMethod } from "./path-method";
import type { Measurement } from "./measurement";
import type { StatusCode } from "./status-code";
import type { StatusRule } from "./status-rule";

export type { StatusCode } from "./status-code";

/** Why there is no verdict. */
export type UndeterminedReason =
  | "baseline-missing"
  | "target-missing"
  | "target-relative"
  | "units-differ"
  | "period-missing"
  | "periods-equal"
  | "target-not-after-baseline"
  | "actual-before-baseline"
  | "part-of-year" // an actual of a quarter counts a quarter, its goal the whole year
  | "direction-unknown"
  | "direction-disagrees"
  | "level-not-positive" // a ratio of levels says nothing at zero or below
  | "growth-not-positive" // nor does growth by a rate
  | "growth-each-period" // a goal that starts anew with each period does not grow
  | "measure-too-large"; // beyond what a number can hold

/** Where the planned value at the actual's period comes from. */
export type PlannedFrom = "printed" | "interpolated" | "target";

/** Which step of the rule decided. */
export type VerdictGround =
  | "target-met" // the comparator is satisfied
  | "measure" // the thresholds of the rule
  | "planned-level" // the plan has not left the baseline yet: a ratio has no meaning
  | "kept-level" // the goal was met at the baseline and is to be kept
  | "each-period" // the goal starts anew with each period (`/年`)
  | "period-passed" // the actual lies after the target's period
  | "manual" // the staff's own word
  | "no-judgement"; // not measured, or undetermined

/** What the staff should know beside the word; none of them changes it. */
export type VerdictRemark =
  | "met-at-baseline" // 当初達成: the target may be too low
  | "fell-after-met" // 達成後低下: an earlier actual met the target
  | "cumulative-fell" // a 累計 that is smaller than before
  | "small-count" // few units between baseline and target: one of them moves the word
  | "within-noise" // 横ばい: the change is within the error of measurement
  | "period-kinds-mixed" // 年 beside 年度
  | "beyond-bounds"; // a percentage is projected beyond 0 or 100 %

/** A judgement with everything that led to it: enough to explain it and to compute it again. */
export interface Verdict {
  readonly status: StatusCode;
  readonly ground: VerdictGround;
  readonly reason: UndeterminedReason | null;
  readonly rule: StatusRule;
  /** What the rule's thresholds were held against; `null` where another step decided. */
  readonly measurement: Measurement | null;
  readonly remarks: readonly VerdictRemark[];
  /** (actual − baseline) ÷ (planned − baseline); 1 is exactly on the path. `null` where it has no meaning. */
  readonly pace: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly planned: number | null;
  readonly plannedFrom: PlannedFrom | null;
  /** How the way between the points of the plan is drawn. */
  readonly method: PathMethod;
  /** How the target binds; `null` when its cell does not say. */
  readonly comparator: Comparator | null;
  /** Which way is better; `null` when nothing says so. */
  readonly direction: Direction | null;
  readonly baselinePeriod: Period | null;
  readonly targetPeriod: Period | null;
  readonly actualPeriod: Period | null;
}
