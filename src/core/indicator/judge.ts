import type { Quantity } from "../cell/reading";
import { goalDirection, meetsGoal, unitsAgree } from "./goal";
import {
  isAfterTarget,
  isBeforeBaseline,
  planDisorder,
  quantitiesOf,
  type JudgeInput,
} from "./judge-input";
import { advance, measurePace, type Case } from "./measure-pace";
import { printedAt, type DatedQuantity } from "./planned-value";
import { pace } from "./rates";
import { plannedPathRule, statusOfPace, type StatusRule } from "./status-rule";
import type { UndeterminedReason, Verdict } from "./verdict";

type Outcome = Partial<Verdict> & Pick<Verdict, "status" | "ground">;

/**
 * Judges an actual at its own period, never at today's date.
 *
 * Default rule 期待値方式: a met target is 達成, with the comparator respected (90％超 is not met
 * by 90.0); otherwise the pace against the planned value decides. Up to and including the target's
 * period; an actual after it is 達成 or 未達. Where a number is missing or contradicts another,
 * the answer is 未測定 or 判定不能 with the reason, never a guess.
 */
export function judge(input: JudgeInput, rule: StatusRule = plannedPathRule): Verdict {
  const { actual, target, baseline } = quantitiesOf(input);
  const facts = factsOf(input);
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
function judgeEachPeriod({ input, actual, target, direction }: Case, rule: StatusRule): Outcome {
  const planned = { planned: target.value, plannedFrom: "target" } as const;
  const met = meetsGoal(actual.value, target, direction);
  if (met) return { ...planned, status: "achieved", ground: "target-met" };
  if (met === null) return unknown("direction-unknown");
  if (isAfterTarget(input)) return { ...planned, status: "not-achieved", ground: "period-passed" };
  const share = direction === "increase" ? pace(actual.value, 0, target.value) : null;
  if (!share?.ok || target.value < 0) {
    return { ...planned, status: "not-achieved", ground: "each-period" };
  }
  const status = statusOfPace(share.value, rule);
  return { ...planned, pace: share.value, status, ground: "each-period" };
}

/** A goal on a path: met, impossible to judge, over, to be kept, or on its way; in this order. */
function judgeOnPath(given: Case, rule: StatusRule): Outcome {
  const { input, actual, target, baseline, direction } = given;
  if (isBeforeBaseline(input)) return unknown("actual-before-baseline");
  const met = meetsGoal(actual.value, target, direction);
  const measured = measurePace(given);
  const known = "reason" in measured ? {} : measured;
  if (met) return { ...known, status: "achieved", ground: "target-met" };
  if (!baseline) return { ...known, ...printedOnly(given), ...unknown("baseline-missing") };
  if (met === null || !direction || direction === "maintain") return unknown("direction-unknown");
  const disorder = planDisorder(input);
  if (disorder) return unknown(disorder);
  if (isAfterTarget(input)) return { ...known, status: "not-achieved", ground: "period-passed" };
  if (meetsGoal(baseline.value, target, direction)) {
    return { ...known, pace: null, status: "regressed", ground: "kept-level" };
  }
  if ("reason" in measured) return unknown(measured.reason);
  if (measured.pace !== null) {
    return { ...measured, status: statusOfPace(measured.pace, rule), ground: "pace" };
  }
  const ahead = advance(direction, measured.planned, actual.value) >= 0;
  return { ...measured, status: ahead ? "on-track" : "regressed", ground: "planned-level" };
}

/** Without a baseline the table's own planned value is shown for comparison; it decides nothing. */
function printedOnly({ input }: Case): Partial<Verdict> {
  const at = input.actual?.period;
  const printed = at ? printedAt(input.planned, at) : null;
  return printed === null ? {} : { planned: printed, plannedFrom: "printed" };
}

function printedQuantities({ planned }: JudgeInput): Quantity[] {
  return planned.flatMap(({ quantity }) => quantity ?? []);
}

function factsOf(input: JudgeInput): Verdict {
  const { actual, target, baseline } = quantitiesOf(input);
  const valueOf = (quantity: Quantity | null) => quantity?.value ?? null;
  const periodOf = (datum: DatedQuantity | null) => datum?.period ?? null;
  return {
    status: "undetermined",
    ground: "no-judgement",
    reason: null,
    pace: null,
    actual: valueOf(actual),
    baseline: valueOf(baseline),
    target: valueOf(target),
    planned: null,
    plannedFrom: null,
    comparator: target?.comparator ?? null,
    direction: input.direction,
    baselinePeriod: periodOf(input.baseline),
    targetPeriod: periodOf(input.target),
    actualPeriod: periodOf(input.actual),
  };
}

function unknown(reason: UndeterminedReason): Outcome {
  return { status: "undetermined", ground: "no-judgement", reason };
}

function undetermined(facts: Verdict, reason: UndeterminedReason): Verdict {
  return { ...facts, ...unknown(reason) };
}
