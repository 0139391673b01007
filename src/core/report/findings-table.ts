import { checkTexts } from "../messages/check-texts";
import { describeFinding, severityWords } from "../messages/findings";
import type { Language } from "../messages/language";
import type { Finding } from "../rules/finding";
import type { CellAddress } from "../sheet/address";

/** A header row and a row a finding: severity, place, what is wrong, what to do. */
export function findingsTable(
  findings: readonly Finding[],
  language: Language,
  placeOf: (at: CellAddress) => string,
): string[][] {
  const rows = findings.map((finding) => {
    const { sentence, cure, source } = describeFinding(finding, language);
    return [
      severityWords[language][finding.severity],
      placeOf(finding.at),
      source ? `${sentence} [${source.id}]` : sentence,
      cure,
    ];
  });
  return [[...checkTexts[language].header], ...rows];
}
