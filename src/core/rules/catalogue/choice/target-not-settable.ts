import { exclusionWords } from "../../../indicator/exclusion-words";
import { excludedBy } from "../../exclusion";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator for which no target can be argued. */
export interface TargetNotSettable {
  readonly indicator: string;
  readonly word: string;
}

/**
 * Can anyone say how much is right? Tokyo leaves out 「補助金の活用実績額」: more is neither better nor
 * worse, so no numeric target can be argued.
 */
export const targetNotSettable = defineRule({
  id: "target-not-settable",
  group: "choice",
  severity: "warning",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<TargetNotSettable>[] => {
    const found = excludedBy(indicator, "no-target", exclusionWords["no-target"]);
    return found ? [{ at: found.at, data: { indicator: indicator.name, word: found.word } }] : [];
  },
});
