import type { Quantity } from "../cell/reading";
import { goalDirection, meetsGoal, unitsAgree } from "./goal";
import {
  isAfterTarget,
  isBeforeBaseline,
  isPartOfYear,
  planDisorder,
  quantitiesOf,
  type JudgeInput,
} from "./judge-input";
import { measure } from "./measure";
import { advance, measurePace, type Case, type PacedCase } from "./measure-pace";
import { printedAt } from "./planned-value";
import { achievementRate, pace } from "./rates";
import { remarksOn } from "./remarks";
import {
  plannedPathRule,
  statusOfMeasure,
  type MeasuredRule,
  type StatusRule,
} from "./status-rule";
import { factsOf } from "./verdict-facts";
import type { StatusCode, UndeterminedReason, Verdict } from "./verdict";

type Outcome = Partial<Verdict> & Pick<Verdict, "status" | "ground">;

/**
 * Judges an actual at its own period, never at today's date.
 *
 * Whatever the rule, a met target is 達成, with the comparator respected (90％超 is not met by 90.0),
 * and an actual after the target's period is 達成 or 未達. In between the rule's measure decides; by
 * default that is the pace against the planned value (期待値方式). Where a number is missing,
 * contradicts another or is none that the rule's formula is made for, the answer is 未測定 or
 * 判定不能 with the reason, never a guess.
 */
export function judge(input: JudgeInput, rule: StatusRule = plannedPathRule): Verdict {
  if (rule.id === "manual") {
    const { status } = rule;
    return { ...judge(input), status, ground: "manual", reason: null, rule };
  }
  const verdict = judgeByMeasure(input, rule);
  return { ...verdict, remarks: remarksOn(input, verdict) };
}

function judgeByMeasure(input: JudgeInput, rule: MeasuredRule): Verdict {
  const { actual, target, baseline } = quantitiesOf(input);
  const facts = factsOf(input, rule);
  if (!actual) return { ...facts, status: "not-measured" };
  if (!target) return undetermined(facts, "target-missing");
  if (!unitsAgree([actual, target, ...(baseline ? [baseline] : []), ...printedQuantities(input)])) {
    return undetermined(facts, "units-differ");
  }
  const direction = goalDirection(input.direction, target, baseline?.value ?? null);
  if (!direction.ok) return undetermined(facts, direction.error);
  const found = { ...facts, direction: direction.value };
  const given = { input, actual, target, baseline, direction: direction.value };
  const outcome = target.per ? judgeEachPeriod(given, rule) : judgeOnPath(given, rule);
  return { ...found, ...outcome };
}

/** A goal that starts anew with each period (３事業所以上/年): no path, no baseline, only that period. */
function judgeEachPeriod(given: Case, rule: MeasuredRule): Outcome {
  const { input, actual, target, direction } = given;
  const planned = { planned: target.value, plannedFrom: "target" } as const;
  const met = meetsGoal(actual.value, target, direction);
  if (isTooEarly(given, met)) return unknown("part-of-year");
  if (met) return { ...planned, ...metOutcome(given, rule) };
  if (met === null) return unknown("direction-unknown");
  if (isAfterTarget(input)) return { ...planned, status: "not-achieved", ground: "period-passed" };
  if (rule.measure === "growth" || rule.measure === "projection") {
    return { ...planned, ...unknown("growth-each-period") };
  }
  const share = direction === "increase" ? pace(actual.value, 0, target.value) : null;
  if (!share?.ok || target.value < 0) {
    return { ...planned, status: "not-achieved", ground: "each-period" };
  }
  const status = statusOfMeasure(share.value, rule);
  return { ...planned, pace: share.value, status, ground: "each-period" };
}

/** A goal on a path: too early to judge, met, over, or neither; in this order. */
function judgeOnPath(given: Case, rule: MeasuredRule): Outcome {
  const { input, actual, target, direction } = given;
  if (isBeforeBaseline(input)) return unknown("actual-before-baseline");
  const met = meetsGoal(actual.value, target, direction);
  if (isTooEarly(given, met)) return unknown("part-of-year");
  const paced = measurePace(given);
  const known = "reason" in paced ? {} : paced;
  if (met) return { ...known, ...metOutcome(given, rule) };
  if (met === false && isAfterTarget(input) && !planDisorder(input)) {
    return { ...known, status: "not-achieved", ground: "period-passed" };
  }
  return judgeUnmet(given, paced, rule);
}

/** Not met, and its time not over: impossible to judge, to be kept, or on its way; in this order. */
function judgeUnmet(
  given: Case,
  paced: ReturnType<typeof measurePace>,
  rule: MeasuredRule,
): Outcome {
  const { input, actual, target, baseline, direction } = given;
  if (!baseline) return judgeByLevel(given, rule);
  if (!direction || direction === "maintain") return unknown("direction-unknown");
  const disorder = planDisorder(input);
  if (disorder) return unknown(disorder);
  if (meetsGoal(baseline.value, target, direction)) {
    const known = "reason" in paced ? {} : paced;
    return { ...known, pace: null, status: "regressed", ground: "kept-level" };
  }
  if ("reason" in paced) return unknown(paced.reason);
  const ahead = advance(direction, paced.planned, actual.value) >= 0;
  return { ...paced, ...onItsWay(given, paced, rule, ahead ? "on-track" : "regressed") };
}

/** Counts of a few months say nothing yet of a year, unless they have reached its goal already. */
function isTooEarly({ input, direction }: Case, met: boolean | null): boolean {
  return isPartOfYear(input) && !(met === true && direction === "increase");
}

/** The rule's word, or that of the level where its measure has no meaning yet. */
function onItsWay(given: Case, paced: PacedCase, rule: MeasuredRule, byLevel: StatusCode): Outcome {
  const measured = measure(rule.measure, given, paced);
  if (!measured.ok) return unknown(measured.error);
  const measurement = measured.value;
  if (!measurement) return { status: byLevel, ground: "planned-level" };
  return { status: statusOfMeasure(measurement.value, rule), ground: "measure", measurement };
}

/** 達成, or 超過達成 where the rule has such a grade and the target is exceeded by as much. */
function metOutcome({ actual, target, direction }: Case, rule: MeasuredRule): Outcome {
  const achieved: Outcome = { status: "achieved", ground: "target-met" };
  if (rule.exceededFrom === null || !direction || direction === "maintain") return achieved;
  const level = achievementRate(actual.value, target.value, direction);
  if (!level.ok || level.value < rule.exceededFrom) return achieved;
  return { ...achieved, status: "exceeded" };
}

/**
 * Without a baseline only 達成率方式 can judge, by the value that the table plans for the period; to the
 * other rules it is shown for comparison and decides nothing.
 */
function judgeByLevel(given: Case, rule: MeasuredRule): Outcome {
  const at = given.input.actual?.period;
  const planned = at ? printedAt(given.input.planned, at) : null;
  if (planned === null) return unknown("baseline-missing");
  const paced = { planned, plannedFrom: "printed", pace: null } as const;
  if (rule.measure !== "level") return { ...paced, ...unknown("baseline-missing") };
  return { ...paced, ...onItsWay(given, paced, rule, "behind") };
}

function printedQuantities({ planned }: JudgeInput): Quantity[] {
  return planned.flatMap(({ quantity }) => quantity ?? []);
}

function unknown(reason: UndeterminedReason): Outcome {
  return { status: "undetermined", ground: "no-judgement", reason };
}

function undetermined(facts: Verdict, reason: UndeterminedReason): Verdict {
  return { ...facts, ...unknown(reason) };
}
