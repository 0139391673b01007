import type { Comparator } from "../cell/reading";
import type { PlannedFrom, UndeterminedReason, VerdictGround } from "../indicator/verdict";

/** The parts of a verdict as people read them. */
export interface VerdictWords {
  readonly status: string;
  readonly actual: string;
  readonly baseline: string;
  readonly target: string;
  /** The target with what it asks for: `90%超`, `90%の維持`. */
  readonly goal: string;
  readonly planned: string;
  readonly plannedFrom: PlannedFrom | null;
  readonly pace: string | null;
  /** The thresholds around the pace; `null` where there is none. */
  readonly from: number | null;
  readonly below: number | null;
  /** Empty where the period is not known. */
  readonly actualPeriod: string;
  readonly targetPeriod: string;
  readonly baselinePeriod: string;
}

/** What a target asks for; `plain`: to reach it in its direction. */
export type GoalKind = Comparator | "maintain" | "plain";

type Sentence = (words: VerdictWords) => string;

/** Everything that an explanation may say, in one language. */
export interface Explanations {
  readonly goals: Readonly<Record<GoalKind, (target: string) => string>>;
  readonly notMeasured: string;
  readonly plan: Sentence;
  readonly formula: Sentence;
  readonly band: Sentence;
  readonly source: string;
  readonly hint: Sentence;
  readonly grounds: Readonly<Record<Exclude<VerdictGround, "pace" | "no-judgement">, Sentence>>;
  readonly reasons: Readonly<Record<UndeterminedReason, Sentence>>;
}
