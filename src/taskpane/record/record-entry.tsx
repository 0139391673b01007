import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RecordNotes } from "../../core/history/history-entry";
import { standingValue } from "../../core/messages/change-words";
import { oneLine } from "../../core/report/indicator-facts";
import type { JudgedIndicator } from "../overview/rank-indicators";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { StatusBadge } from "../parts/status-badge";
import { NotesFields } from "./notes-fields";
import { NotesLines } from "./notes-lines";
import { recordTexts } from "./record-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  button: {
    justifySelf: "start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border.
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});

interface RecordEntryProps {
  readonly judged: JudgedIndicator;
  readonly notes: RecordNotes;
  readonly onNote: (notes: RecordNotes) => void;
}

/** An indicator that is recorded: its value and status, and room for what is said of it. */
export function RecordEntry({ judged: { indicator, verdict }, notes, onNote }: RecordEntryProps) {
  const styles = useStyles();
  const texts = useTexts(recordTexts);
  const { language } = usePane();
  const [open, setOpen] = useState(false);
  const [kept, setKept] = useState(notes);
  const name = oneLine(indicator.name);
  const { actual, actualPeriod } = verdict;
  const value = standingValue(
    { value: actual, unit: indicator.unit, period: actualPeriod },
    language,
  );
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <StatusBadge status={verdict.status} />
        {value !== null && <span>{value}</span>}
        <CellLink at={indicator.nameAt} withSheet />
      </div>
      <h3 className={styles.name}>{name}</h3>
      {open ? (
        <NotesFields
          notes={kept}
          onChange={(next) => {
            setKept(next);
            onNote(next);
          }}
        />
      ) : (
        <NotesLines notes={kept} />
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-label={open ? texts.closeOf(name) : texts.notesOf(name)}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {open ? texts.close : texts.notes}
      </Button>
    </div>
  );
}
