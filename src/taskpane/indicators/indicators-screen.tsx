import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScreenProps } from "../screen-props";
import { formatRectangle } from "../../core/sheet/address";
import { useTexts } from "../pane-context";
import { DefineButton } from "../define/define-button";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { SheetHeading } from "../parts/sheet-heading";
import { StickyOutcome } from "../parts/sticky-outcome";
import { RegisterButton } from "../register/register-button";
import { WorkProgress } from "../work-progress";
import { Candidates } from "./candidates";
import { CorrectionsBeside } from "./corrections-beside";
import { CorrectionsNotice } from "./corrections-notice";
import { groupBySheet, typedTables } from "./group-by-sheet";
import { IndicatorList } from "./indicator-list";
import { indicatorsTexts } from "./indicators-texts";
import { ReadAsTable } from "./read-as-table";
import { TableCard } from "./table-card";
import { UnreadCells } from "./unread-cells-list";
import { useCorrections } from "./use-corrections";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sheet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

/** 指標: what was read from each sheet, and on which ground; and how to correct it. */
export function IndicatorsScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const sheets = useMemo(() => groupBySheet(workbook), [workbook]);
  const typed = useMemo(() => typedTables(workbook), [workbook]);
  const corrections = useCorrections();
  const { outcome, attended } = corrections;
  return (
    <ScreenLayout
      heading={texts.heading(workbook.staffReading.tables.length, sheets.length)}
      action={
        <div className={styles.actions}>
          <DefineButton />
          {workbook.reading.tables.length > 0 && <RegisterButton />}
        </div>
      }
    >
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <CorrectionsNotice outcome={outcome} corrections={corrections} />
        </StickyOutcome>
      )}
      <UnreadCells workbook={workbook} />
      {sheets.map(({ sheet, tables, candidates }) => {
        const shared = { workbook, corrections };
        return (
          <section key={sheet} className={styles.sheet} aria-label={sheet}>
            <SheetHeading name={sheet} />
            {tables.length + candidates.length === 0 && <QuietLine>{texts.sheetEmpty}</QuietLine>}
            {tables.map((table) => (
              // Another block is another table: what was chosen for the old one is void.
              <TableCard key={formatRectangle(table.range)} table={table} {...shared} />
            ))}
            {candidates.length > 0 && <Candidates candidates={candidates} />}
            <CorrectionsBeside sheet={sheet} tables={tables} {...shared} />
            <ReadAsTable sheet={sheet} tables={tables} {...shared} />
          </section>
        );
      })}
      {typed.map((table) => (
        <section key={table.range.sheet} className={styles.sheet} aria-label={table.range.sheet}>
          <SheetHeading name={table.range.sheet} />
          <QuietLine>{texts.typedWhy}</QuietLine>
          <IndicatorList table={table} label={table.range.sheet} />
        </section>
      ))}
    </ScreenLayout>
  );
}
