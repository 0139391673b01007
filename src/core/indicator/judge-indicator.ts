import type { Datum, Direction, Indicator } from "./indicator";
import { judge } from "./judge";
import type { JudgeInput } from "./judge-input";
import type { PathMethod } from "./path-method";
import type { RegisterEntry, RegisterPath } from "./register-entry";
import { plannedPathRule, type StatusRule } from "./status-rule";
import type { Verdict } from "./verdict";

/** The methods of the register's paths; a share nears 100 % where it is drawn as an S. */
const methods: Readonly<Record<RegisterPath, PathMethod>> = {
  linear: "linear",
  compound: "compound",
  logistic: { kind: "logistic", ceiling: 1 },
};

/**
 * Judges an indicator of a table by its latest actual that has a number, at that actual's own
 * period. A direction that nothing in the table supports is not used: it would be a guess. A
 * word that staff typed into the register counts before any rule.
 */
export function judgeIndicator(indicator: Indicator, rule: StatusRule = plannedPathRule): Verdict {
  const input = judgeInputOf(indicator);
  const verdict = judge(input, manualRule(indicator.register) ?? rule);
  // 増加, 全産業平均以下, 70～80％: a goal is there, only no one number to measure against.
  const relative = verdict.reason === "target-missing" && isGoalInWords(indicator.target);
  return relative ? { ...verdict, reason: "target-relative" } : verdict;
}

/** What of an indicator its judgement goes by. */
export function judgeInputOf(indicator: Indicator): JudgeInput {
  const { register } = indicator;
  const measured = indicator.actuals.filter(({ quantity }) => quantity !== null);
  return {
    baseline: indicator.baseline,
    target: indicator.target,
    actual: measured.at(-1) ?? null,
    planned: indicator.planned,
    direction: directionKnown(indicator),
    accumulation: indicator.accumulation,
    earlier: measured.slice(0, -1),
    method: methods[register?.path ?? "linear"],
  };
}

function manualRule(register: RegisterEntry | null): StatusRule | null {
  if (!register?.verdict) return null;
  return { id: "manual", status: register.verdict, reason: register.remarks ?? "" };
}

/**
 * What the table's words say, or what its plan shows where no baseline can: the values of baseline
 * and target are looked at when they are judged.
 */
function directionKnown(indicator: Indicator): Direction | null {
  const { direction, directionFrom, baseline } = indicator;
  if (directionFrom === "stated") return direction;
  return directionFrom === "values" && !baseline?.quantity ? direction : wayOfGoal(indicator);
}

/** 増加 and 維持 say which way is better, though not how far. */
function wayOfGoal({ target }: Indicator): Direction | null {
  return target?.reading.kind === "goal" ? target.reading.goal.direction : null;
}

/** 全市町村, 前年度以上, 70～80％: a goal, though no one number. */
export function isGoalInWords(target: Datum | null): boolean {
  return ["goal", "range", "text"].includes(target?.reading.kind ?? "blank");
}
