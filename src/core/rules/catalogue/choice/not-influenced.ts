import { exclusionWords } from "../../../indicator/exclusion-words";
import { excludedBy } from "../../exclusion";
import { kpiViewpoint } from "../../official-sources";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator that moves without the prefecture's measures. */
export interface NotInfluenced {
  readonly indicator: string;
  /** The word of the name, or of the register, that says so. */
  readonly word: string;
}

/**
 * Can the prefecture's own measures move the indicator? Tokyo leaves out 「国主催フォーラムの参加者数」:
 * its result says nothing about the prefecture's work.
 */
export const notInfluenced = defineRule({
  id: "not-influenced",
  group: "choice",
  severity: "warning",
  source: kpiViewpoint(2),
  each: "indicator",
  check: (indicator): RuleHit<NotInfluenced>[] => {
    const found = excludedBy(indicator, "no-influence", exclusionWords["no-influence"]);
    return found ? [{ at: found.at, data: { indicator: indicator.name, word: found.word } }] : [];
  },
});
