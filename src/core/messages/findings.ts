import type { Finding, FindingKind, Severity } from "../rules/finding";
import type { FindingTexts } from "./finding-texts";
import { findingsEn } from "./findings-en";
import { findingsJa } from "./findings-ja";
import type { Language, Localized } from "./language";

const texts: Localized<FindingTexts> = { ja: findingsJa, en: findingsEn };

/** A finding in words: what, in the user's own words; why it matters; what to do. */
export interface FindingDescription {
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly cure: string;
}

/** Puts a finding into words. Total over all kinds of findings. */
export function describeFinding<K extends FindingKind>(
  finding: Finding<K>,
  language: Language,
): FindingDescription {
  const text = texts[language][finding.kind];
  return {
    title: text.title,
    sentence: text.sentence(finding.data),
    why: text.why,
    cure: text.cure(finding.data),
  };
}

/** 誤り・注意・助言 */
export const severityWords: Localized<Readonly<Record<Severity, string>>> = {
  ja: { error: "誤り", warning: "注意", advice: "助言" },
  en: { error: "Error", warning: "Warning", advice: "Advice" },
};
