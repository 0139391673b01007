import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiRecords } from "../../app/record/read-records";
import type { Change } from "../../core/history/compare";
import type { Standing } from "../../core/history/standing";
import { changeWords, standingValue } from "../../core/messages/change-words";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { StatusBadge } from "../parts/status-badge";
import { IndicatorHistory } from "./indicator-history";
import { lookBackTexts } from "./look-back-texts";
import { NotesLines } from "./notes-lines";
import { Unfold } from "./unfold";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  kind: { color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface ChangeEntryProps {
  readonly change: Change;
  readonly records: KpiRecords;
}

/** What became of one indicator: status and value then and now, what was said, its history. */
export function ChangeEntry({ change, records }: ChangeEntryProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { language } = usePane();
  const { key, name, kind, before, after } = change;
  const indicator = records.same.indicatorOf(key);
  const steady = kind === "same" || before === null || after === null;
  const only = after ?? before;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.kind}>{changeWords[kind][language]}</span>
        {indicator && <CellLink at={indicator.nameAt} withSheet />}
      </div>
      <h3 className={styles.name}>{name}</h3>
      {steady ? (
        only && <Stood standing={only} />
      ) : (
        <>
          <Stood standing={before} />
          <Stood standing={after} arrow />
        </>
      )}
      {after?.notes && <NotesLines notes={after.notes} />}
      <Unfold label={texts.historyLabel} about={texts.history(name)}>
        {() => <IndicatorHistory indicatorKey={key} records={records} />}
      </Unfold>
    </div>
  );
}

function Stood({
  standing,
  arrow = false,
}: {
  readonly standing: Standing;
  readonly arrow?: boolean;
}) {
  const styles = useStyles();
  const { language } = usePane();
  const value = standingValue(standing, language);
  return (
    <div className={styles.line}>
      {arrow && <span aria-hidden>→</span>}
      {standing.status && <StatusBadge status={standing.status} />}
      {value !== null && <span>{value}</span>}
    </div>
  );
}
