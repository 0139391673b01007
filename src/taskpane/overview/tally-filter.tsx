import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCode } from "../../core/indicator/verdict";
import { statusMark } from "../../core/messages/status";
import { useTexts } from "../pane-context";
import { FilterChips } from "../parts/filter-chips";
import { statusLook } from "../parts/status-look";
import { useStatusWord } from "../parts/use-status-word";
import { overviewTexts } from "./overview-texts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  bar: { display: "flex", gap: "2px", height: "10px" },
  segment: { minWidth: "4px", borderRadius: "2px", forcedColorAdjust: "none" },
});

interface TallyFilterProps {
  readonly counts: readonly { readonly status: StatusCode; readonly count: number }[];
  readonly chosen: StatusCode | null;
  readonly onChoose: (status: StatusCode | null) => void;
}

/** How many indicators have which status, as a bar and in words; a word shows only those. */
export function TallyFilter({ counts, chosen, onChoose }: TallyFilterProps) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const wordOf = useStatusWord();
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden>
        {counts.map(({ status, count }) => (
          <span
            key={status}
            className={styles.segment}
            style={{ flexGrow: count, backgroundColor: statusLook[status].fill }}
          />
        ))}
      </div>
      <FilterChips
        label={texts.filterLabel}
        options={counts.map(({ status, count }) => ({ value: status, count }))}
        chosen={chosen}
        onChoose={onChoose}
      >
        {(status) => (
          <>
            <span aria-hidden style={{ color: statusLook[status].strong }}>
              {statusMark(status)}
            </span>
            {wordOf(status)}
          </>
        )}
      </FilterChips>
    </div>
  );
}
