import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../app/findings/check-session";
import { previewFindings } from "../../app/findings/write-findings";
import { outputLanguage } from "../../core/settings/settings";
import { usePane, useTexts } from "../pane-context";
import { DataTable } from "../parts/data-table";
import { QuietLine } from "../parts/quiet-line";
import { DecisionPanel } from "./decision-panel";
import { decisionTexts } from "./decision-texts";
import type { Decisions } from "./use-decisions";

/** Rows that show what the table will look like. */
const sampleRows = 5;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A long sheet name beside a long sentence would get a letter a line.
  place: { display: "inline-block", minWidth: "84px" },
});

interface WritePanelProps {
  readonly checked: Checked;
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** 点検結果 as it will be written: where, how many rows, and the first of them. */
export function WritePanel({ checked, decisions, onClose }: WritePanelProps) {
  const styles = useStyles();
  const texts = useTexts(decisionTexts);
  const { language } = usePane();
  const preview = useMemo(
    () => previewFindings(checked, outputLanguage(checked.workbook.settings, language)),
    [checked, language],
  );
  const { sheet, isNew, rows } = preview;
  return (
    <DecisionPanel
      label={texts.writeHeading}
      command={texts.writeNow(rows.length)}
      busy={decisions.attended.progress !== null}
      onCommand={() => {
        decisions.write(preview, onClose);
      }}
      onClose={onClose}
    >
      <h2 className={styles.heading}>{texts.writeHeading}</h2>
      <QuietLine>{texts.willWrite(sheet, isNew, rows.length)}</QuietLine>
      <DataTable
        header={texts.writeHeader}
        rows={rows.slice(0, sampleRows).map(({ words }) => [
          words.severity,
          <span key="place" className={styles.place}>
            {words.place}
          </span>,
          words.finding,
        ])}
      />
      {rows.length > sampleRows && (
        <QuietLine>{texts.writeMore(rows.length - sampleRows)}</QuietLine>
      )}
    </DecisionPanel>
  );
}
