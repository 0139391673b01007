import { ownRule, statusRules } from "../indicator/status-rules";
import { plannedPathRule, type MeasuredRule } from "../indicator/status-rule";
import type { RuleChoice } from "./settings";

/** The rule that was chosen; the default in the place of thresholds that no rule can be made of. */
export function ruleOf(choice: RuleChoice): MeasuredRule {
  if (choice.id !== "own") return statusRules.find(({ id }) => id === choice.id) ?? plannedPathRule;
  const own = ownRule(choice.thresholds);
  return own.ok ? own.value : plannedPathRule;
}
