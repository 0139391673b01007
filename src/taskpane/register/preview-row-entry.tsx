import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PreviewRow, RegisterChange } from "../../app/register/register-preview";
import { registerHeader } from "../../core/messages/register-headers";
import { oneLine } from "../../core/report/indicator-facts";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { registerTexts } from "./register-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

interface PreviewRowEntryProps {
  readonly row: PreviewRow;
  /** What can be done with it. */
  readonly action?: ReactNode;
}

/** A row of the register: its indicator, where it comes from, and each cell that will be written. */
export function PreviewRowEntry({ row, action }: PreviewRowEntryProps) {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  const { language } = usePane();
  const at = row.source ?? row.row;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <p className={styles.name}>{oneLine(row.name)}</p>
        {action}
      </div>
      <QuietLine>
        {row.origin} {at && <CellLink at={at} withSheet />}
      </QuietLine>
      {row.sentence !== null && <QuietLine>{texts.sentence(oneLine(row.sentence))}</QuietLine>}
      {row.changes.length > 0 && (
        <Disclosure label={texts.cells(row.changes.length)}>
          <DataTable
            header={texts.cellsHeader}
            rows={row.changes.map((change) => [
              registerHeader(change.column, language),
              <Content key="content" change={change} />,
              change.from ? <CellLink key="cell" at={change.from} /> : "–",
            ])}
          />
        </Disclosure>
      )}
    </div>
  );
}

/** What the cell will show, after what it shows now. */
function Content({ change }: { readonly change: RegisterChange }) {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  const { before, shows } = change;
  return (
    <>
      {before !== "" && (
        <>
          <del className={styles.before}>{before}</del>
          {" → "}
        </>
      )}
      {shows === "" ? texts.nothing : shows}
    </>
  );
}
