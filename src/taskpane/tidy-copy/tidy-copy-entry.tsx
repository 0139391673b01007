import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/messages/language";
import { tidyTexts } from "../../core/messages/tidy-texts";
import { isoDay } from "../../core/period/period-days";
import type { TidyRow } from "../../core/tidy/tidy-row";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { QuietLine } from "../parts/quiet-line";
import { tidyCopyTexts } from "./tidy-copy-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  day: { whiteSpace: "nowrap" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface TidyCopyEntryProps {
  /** The rows of one indicator. */
  readonly rows: readonly TidyRow[];
  /** That of the copy's own words. */
  readonly language: Language;
}

/** An indicator of the copy: each of its rows, and the cell that it comes from. */
export function TidyCopyEntry({ rows, language }: TidyCopyEntryProps) {
  const styles = useStyles();
  const texts = useTexts(tidyCopyTexts);
  const [first] = rows;
  return (
    <div className={styles.root}>
      <p className={styles.name}>{first?.indicator}</p>
      <QuietLine>{first?.at.sheet}</QuietLine>
      <DataTable
        header={texts.rowsHeader}
        rows={rows.map((row) => [
          meaningOf(row, language),
          <Period key="period" row={row} />,
          valueOf(row, language),
          <CellLink key="cell" at={row.at} withSheet={row.at.sheet !== first?.at.sheet} />,
        ])}
      />
    </div>
  );
}

/** A row of others' values goes by its own name: 参考（全国）. */
function meaningOf({ meaning, series }: TidyRow, language: Language): string {
  return series ?? tidyTexts[language].meanings[meaning];
}

/** From the first day to the last, neither of them broken. */
function Period({ row: { period } }: { readonly row: TidyRow }) {
  const styles = useStyles();
  if (!period) return "–";
  const days = [...new Set([isoDay(period.first), isoDay(period.last)])];
  return days.map((day, i) => (
    <span key={day}>
      {i > 0 && " ～ "}
      <span className={styles.day}>{day}</span>
    </span>
  ));
}

function valueOf(row: TidyRow, language: Language): string {
  const { comparators, states } = tidyTexts[language];
  if (row.value === null) return states[row.state];
  const bound = row.comparator && comparators[row.comparator];
  return [String(row.value), row.unit, bound].filter((part) => part !== null).join(" ");
}
