import type { RuleGroup } from "./rule";

/** All groups of rules, in the order in which they are listed for people. */
export const ruleGroups: readonly RuleGroup[] = [
  "values",
  "targets",
  "texts",
  "choice",
  "logic-model",
  "formulas",
  "machine-readability",
];

/** What is checked when nobody chose: machine readability is advice for data to be published. */
export const defaultGroups: readonly RuleGroup[] = ruleGroups.filter(
  (group) => group !== "machine-readability",
);
