import type { Finding, Severity } from "../../core/rules/finding";
import { useTexts } from "../pane-context";
import { FilterChips } from "../parts/filter-chips";
import { checksTexts } from "./checks-texts";
import { severities } from "./group-findings";
import { SeverityMark } from "./severity-mark";

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

/** How many findings of each severity; one of them can be chosen. */
export function SeverityFilter({ findings, chosen, onChoose }: SeverityFilterProps) {
  const texts = useTexts(checksTexts);
  const options = severities
    .map((severity) => ({
      value: severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <FilterChips label={texts.filterLabel} options={options} chosen={chosen} onChoose={onChoose}>
      {(severity) => <SeverityMark severity={severity} />}
    </FilterChips>
  );
}
