import type { OwnThresholds } from "../indicator/status-rules";
import type { StatusRuleId } from "../indicator/status-rule";
import type { Language } from "../messages/language";
import type { ProseStyle } from "../messages/report-texts";
import type { StatusVocabulary } from "../messages/status-words";
import type { RuleGroup } from "../rules/rule";
import { defaultGroups } from "../rules/rule-groups";

/** A published rule, or 期待値方式 with thresholds of the staff's own. */
export type RuleChoice =
  | { readonly id: Exclude<StatusRuleId, "own"> }
  | { readonly id: "own"; readonly thresholds: OwnThresholds };

/** What a workbook is judged, checked and written by; kept in it, so that colleagues see the same. */
export interface Settings {
  readonly rule: RuleChoice;
  /** The words of the statuses in cells that the add-in fills. */
  readonly words: StatusVocabulary;
  /**
   * The language of what is written into the workbook. `null`: status words are Japanese, since
   * formulas may ask for them; all else follows the language of whoever writes it.
   */
  readonly language: Language | null;
  /** How the Japanese sentences of a text for the council end. */
  readonly prose: ProseStyle;
  /** The groups of rules that a check asks. */
  readonly ruleGroups: readonly RuleGroup[];
}

/** What counts in a workbook that says nothing. */
export const defaultSettings: Settings = {
  rule: { id: "planned-path" },
  words: "plain",
  language: null,
  prose: "plain",
  ruleGroups: defaultGroups,
};

/**
 * Would `KPI.STATUS(…)` with arguments, which knows no settings, say something else than they ask
 * for: another rule, other words or another language?
 */
export function differFromArguments({ rule, words, language }: Settings): boolean {
  return rule.id !== "planned-path" || words !== "plain" || language === "en";
}

/** The language of a report that someone with this language writes into the workbook. */
export function outputLanguage({ language }: Settings, writer: Language): Language {
  return language ?? writer;
}
