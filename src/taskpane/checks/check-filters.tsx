import { Checkbox, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { groupWords } from "../../core/messages/findings";
import type { Finding } from "../../core/rules/finding";
import type { RuleGroup } from "../../core/rules/rule";
import { ruleFor } from "../../core/rules/rule-for";
import { ruleGroups } from "../../core/rules/rule-groups";
import { usePane, useTexts } from "../pane-context";
import { FilterChips } from "../parts/filter-chips";
import { checksTexts } from "./checks-texts";
import type { FindingFilter } from "./filter-findings";
import { severities } from "./severities";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  search: { maxWidth: "none", minWidth: 0 },
});

interface CheckFiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How many findings of each kind; which of them are shown. */
export function CheckFilters({ findings, filter, onFilter }: CheckFiltersProps) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const { language } = usePane();
  const counted = filter.waived ? findings : findings.filter(({ waived }) => waived === null);
  const waived = findings.filter((finding) => finding.waived !== null).length;
  const bySeverity = severities.map((value) => ({
    value,
    count: counted.filter(({ severity }) => severity === value).length,
  }));
  const byGroup = countGroups(counted);
  return (
    <div className={styles.root}>
      <FilterChips
        label={texts.filterLabel}
        options={bySeverity.filter(({ count }) => count > 0)}
        chosen={filter.severity}
        onChoose={(severity) => {
          onFilter({ ...filter, severity });
        }}
      >
        {(severity) => <SeverityMark severity={severity} />}
      </FilterChips>
      <div className={styles.fields}>
        <Select
          size="small"
          aria-label={texts.groupLabel}
          value={filter.group ?? ""}
          onChange={(_, { value }) => {
            onFilter({ ...filter, group: ruleGroups.find((group) => group === value) ?? null });
          }}
        >
          <option value="">{texts.allGroups(counted.length)}</option>
          {ruleGroups
            .filter((group) => byGroup.has(group))
            .map((group) => (
              <option key={group} value={group}>
                {texts.groupCount(groupWords[language][group], byGroup.get(group) ?? 0)}
              </option>
            ))}
        </Select>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          value={filter.text}
          onChange={(_, { value }) => {
            onFilter({ ...filter, text: value });
          }}
        />
      </div>
      {waived > 0 && (
        <Checkbox
          label={texts.showWaived(waived)}
          checked={filter.waived}
          onChange={(_, { checked }) => {
            onFilter({ ...filter, waived: checked === true });
          }}
        />
      )}
    </div>
  );
}

function countGroups(findings: readonly Finding[]): ReadonlyMap<RuleGroup, number> {
  const counts = new Map<RuleGroup, number>();
  for (const { kind } of findings) {
    const { group } = ruleFor(kind);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
