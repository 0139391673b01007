import type { Indicator } from "./indicator";
import { judge } from "./judge";
import type { JudgeInput } from "./judge-input";
import { plannedPathRule, type StatusRule } from "./status-rule";
import type { Verdict } from "./verdict";

/**
 * Judges an indicator of a table by its latest actual that has a number, at that actual's own
 * period. A direction that nothing in the table supports is not used: it would be a guess.
 */
export function judgeIndicator(indicator: Indicator, rule: StatusRule = plannedPathRule): Verdict {
  const measured = indicator.actuals.filter(({ quantity }) => quantity !== null);
  const input: JudgeInput = {
    baseline: indicator.baseline,
    target: indicator.target,
    actual: measured.at(-1) ?? null,
    planned: indicator.planned,
    direction: indicator.directionFrom === "stated" ? indicator.direction : null,
    accumulation: indicator.accumulation,
    earlier: measured.slice(0, -1),
  };
  const verdict = judge(input, rule);
  // 増加, 全産業平均以下: a goal in words is there, only no number to measure against.
  const relative = verdict.reason === "target-missing" && indicator.target?.reading.kind === "text";
  return relative ? { ...verdict, reason: "target-relative" } : verdict;
}
