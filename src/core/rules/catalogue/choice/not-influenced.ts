import { excludedBy } from "../../exclusion";
import { defineRule, type RuleHit } from "../../rule";

/** An indicator that moves without the prefecture's measures. */
export interface NotInfluenced {
  readonly indicator: string;
  /** The word of the name, or of the register, that says so. */
  readonly word: string;
}

/** Events and figures of others. */
const ofOthers =
  /国(?:が|の)?主催|全国(?:大会|フォーラム)|他(?:県|都道府県)(?:が|の)?主催|民間(?:が|の)?主催/u;

/**
 * Can the prefecture's own measures move the indicator? Tokyo leaves out 「国主催フォーラムの参加者数」:
 * its result says nothing about the prefecture's work.
 */
export const notInfluenced = defineRule({
  id: "not-influenced",
  group: "choice",
  severity: "warning",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<NotInfluenced>[] => {
    const found = excludedBy(indicator, "no-influence", ofOthers);
    return found ? [{ at: found.at, data: { indicator: indicator.name, word: found.word } }] : [];
  },
});
