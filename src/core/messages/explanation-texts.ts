import type { Comparator } from "../cell/reading";
import type { Measure } from "../indicator/measurement";
import type { StatusRule } from "../indicator/status-rule";
import type {
  PlannedFrom,
  UndeterminedReason,
  VerdictGround,
  VerdictRemark,
} from "../indicator/verdict";

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
  readonly way: "linear" | "compound" | "logistic";
  readonly pace: string | null;
  /** 達成率 against the target itself; `null` where that ratio has no meaning. */
  readonly achievement: string | null;
  /** What the thresholds were held against, with its parts; all `null` where they were not. */
  readonly measure: string | null;
  readonly achieved: string | null;
  readonly needed: string | null;
  readonly projected: string | null;
  /** Years from the baseline to the actual, and to the target; empty where a period is not known. */
  readonly years: string;
  readonly yearsInAll: string;
  /** Less is better. */
  readonly falling: boolean;
  /** Why it was judged by hand. */
  readonly note: string;
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
  /** The rule's formula with its inputs. */
  readonly formulas: Readonly<Record<Measure, Sentence>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly band: (measure: string, words: VerdictWords) => string;
  /** The rule by its name, and where its thresholds come from. */
  readonly sources: Readonly<Record<Exclude<StatusRule["id"], "manual">, string>>;
  /** 達成率 against the target, beside a verdict that looks at the target alone. */
  readonly achievement: Sentence;
  readonly remarks: Readonly<Record<VerdictRemark, Sentence>>;
  readonly hint: Sentence;
  readonly grounds: Readonly<Record<Exclude<VerdictGround, "measure" | "no-judgement">, Sentence>>;
  readonly reasons: Readonly<Record<UndeterminedReason, Sentence>>;
}
