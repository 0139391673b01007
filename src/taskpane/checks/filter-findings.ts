import { describeFinding } from "../../core/messages/findings";
import type { Language } from "../../core/messages/language";
import type { Finding, Severity } from "../../core/rules/finding";
import type { RuleGroup } from "../../core/rules/rule";
import { ruleFor } from "../../core/rules/rule-for";
import { formatCell } from "../../core/sheet/address";
import { normalize } from "../../core/text/normalize";
import type { Steps } from "../../core/steps";

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

/** So many findings are put into words at a time: some milliseconds of work. */
const describedAtOnce = 500;

/**
 * The findings that a filter lets through. Half and full width, large and small letters are one.
 * Pauses where many findings have to be put into words first: each is a chance to draw.
 */
export function* filterSteps(
  findings: readonly Finding[],
  { severity, group, text, waived }: FindingFilter,
  texts: SearchTexts,
): Steps<readonly Finding[]> {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  const among = findings.filter(
    (finding) =>
      (waived || finding.waived === null) &&
      (severity === null || finding.severity === severity) &&
      (group === null || ruleFor(finding.kind).group === group),
  );
  if (words.length === 0) return among;
  const found: Finding[] = [];
  const begun = texts.described;
  let pauses = 0;
  for (const finding of among) {
    if (texts.described - begun >= describedAtOnce * (pauses + 1)) {
      pauses++;
      yield;
    }
    const said = texts.of(finding);
    if (words.every((word) => said.includes(word))) found.push(finding);
  }
  return found;
}

/** What findings say, in the one spelling that words are looked for in; each is put together once. */
export class SearchTexts {
  readonly #language: Language;
  readonly #texts = new WeakMap<Finding, string>();
  #described = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  /** How many findings have been put into words so far. */
  get described(): number {
    return this.#described;
  }

  of(finding: Finding): string {
    const known = this.#texts.get(finding);
    if (known !== undefined) return known;
    const { title, sentence, source } = describeFinding(finding, this.#language);
    const { kind, at, waived } = finding;
    const text = plain([title, sentence, source?.id, kind, formatCell(at), waived].join("\n"));
    this.#texts.set(finding, text);
    this.#described++;
    return text;
  }
}

function plain(text: string): string {
  return normalize(text).text.toLowerCase();
}
