import type { Rule } from "../../src/core/rules/rule";
import type { RuleView } from "../../src/core/rules/rule-view";
import { runRules } from "../../src/core/rules/run-rules";

/** What one rule finds, whatever its group. */
export function runRule(rule: Rule, view: RuleView) {
  return runRules(view, { rules: [rule], groups: [rule.group] });
}
