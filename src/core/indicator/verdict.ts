import type { Comparator } from "../cell/reading";
import type { Period } from "../period/period";
import type { Direction } from "./indicator";

/** The words of the default rule 期待値方式, best first, then those that are no judgement. */
export type StatusCode =
  | "achieved" // 達成
  | "on-track" // 順調
  | "mostly-on-track" // 概ね順調
  | "slightly-behind" // やや遅れ
  | "behind" // 遅れ
  | "regressed" // 後退
  | "not-achieved" // 未達: after the target's period
  | "not-measured" // 未測定: no actual yet
  | "undetermined"; // 判定不能: with its reason

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
  | "direction-unknown"
  | "direction-disagrees";

/** Where the planned value at the actual's period comes from. */
export type PlannedFrom = "printed" | "interpolated" | "target";

/** Which step of the rule decided. */
export type VerdictGround =
  | "target-met" // the comparator is satisfied
  | "pace" // the thresholds
  | "planned-level" // the plan has not left the baseline yet: a ratio has no meaning
  | "kept-level" // the goal was met at the baseline and is to be kept
  | "each-period" // the goal starts anew with each period (`/年`)
  | "period-passed" // the actual lies after the target's period
  | "no-judgement"; // not measured, or undetermined

/** A judgement with everything that led to it: enough to explain it and to compute it again. */
export interface Verdict {
  readonly status: StatusCode;
  readonly ground: VerdictGround;
  readonly reason: UndeterminedReason | null;
  /** (actual − baseline) ÷ (planned − baseline); 1 is exactly on the path. `null` where it has no meaning. */
  readonly pace: number | null;
  readonly actual: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly planned: number | null;
  readonly plannedFrom: PlannedFrom | null;
  /** How the target binds; `null` when its cell does not say. */
  readonly comparator: Comparator | null;
  /** Which way is better; `null` when nothing says so. */
  readonly direction: Direction | null;
  readonly baselinePeriod: Period | null;
  readonly targetPeriod: Period | null;
  readonly actualPeriod: Period | null;
}
