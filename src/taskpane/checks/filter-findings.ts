import { describeFinding } from "../../core/messages/findings";
import type { Language } from "../../core/messages/language";
import type { Finding, Severity } from "../../core/rules/finding";
import type { RuleGroup } from "../../core/rules/rule";
import { ruleFor } from "../../core/rules/rule-for";
import { formatCell } from "../../core/sheet/address";
import { normalize } from "../../core/text/normalize";

/** Which findings are shown. */
export interface FindingFilter {
  /** `null`: of every severity. */
  readonly severity: Severity | null;
  /** `null`: of every group of rules. */
  readonly group: RuleGroup | null;
  /** Words that a finding must say; empty for all. */
  readonly text: string;
  /** Also those that staff leave as they are. */
  readonly waived: boolean;
}

export const everything: FindingFilter = { severity: null, group: null, text: "", waived: false };

/** The findings that a filter lets through. Half and full width, large and small letters are one. */
export function filterFindings(
  findings: readonly Finding[],
  { severity, group, text, waived }: FindingFilter,
  language: Language,
): readonly Finding[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  return findings.filter(
    (finding) =>
      (waived || finding.waived === null) &&
      (severity === null || finding.severity === severity) &&
      (group === null || ruleFor(finding.kind).group === group) &&
      (words.length === 0 || says(finding, words, language)),
  );
}

function says(finding: Finding, words: readonly string[], language: Language): boolean {
  const { title, sentence, source } = describeFinding(finding, language);
  const said = [title, sentence, source?.id, finding.kind, formatCell(finding.at), finding.waived];
  const all = plain(said.join("\n"));
  return words.every((word) => all.includes(word));
}

function plain(text: string): string {
  return normalize(text).text.toLowerCase();
}
