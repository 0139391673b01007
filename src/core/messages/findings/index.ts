import type { Finding, FindingKind } from "../../rules/finding";
import { ruleFor } from "../../rules/rule-for";
import type { RuleGroup, RuleSource, Severity } from "../../rules/rule";
import type { Language, Localized } from "../language";
import { findingTexts } from "./texts";

/** A finding in words: what, in the user's own words; why it matters; what to do. */
export interface FindingDescription {
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly cure: string;
  /** The official text behind it, by its own id. */
  readonly source: RuleSource | null;
}

/** Puts a finding into words. Total over all kinds of findings. */
export function describeFinding<K extends FindingKind>(
  finding: Finding<K>,
  language: Language,
): FindingDescription {
  const text = findingTexts[finding.kind][language];
  return {
    title: text.title,
    sentence: text.sentence(finding.data),
    why: text.why,
    cure: text.cure(finding.data),
    source: ruleFor(finding.kind).source,
  };
}

/** 誤り・注意・助言 */
export const severityWords: Localized<Readonly<Record<Severity, string>>> = {
  ja: { error: "誤り", warning: "注意", advice: "助言" },
  en: { error: "Error", warning: "Warning", advice: "Advice" },
};

/** What each group of rules is about. */
export const groupWords: Localized<Readonly<Record<RuleGroup, string>>> = {
  ja: {
    values: "値と時点",
    targets: "目標",
    texts: "文章と表",
    choice: "指標の選び方",
    "logic-model": "ロジックモデル",
    formulas: "数式",
    "machine-readability": "機械可読性",
  },
  en: {
    values: "Values and periods",
    targets: "Targets",
    texts: "Text and table",
    choice: "Choice of indicators",
    "logic-model": "Logic model",
    formulas: "Formulas",
    "machine-readability": "Machine readability",
  },
};
