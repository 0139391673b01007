import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScreenProps } from "../screen-props";
import { useTexts } from "../pane-context";
import { DefineButton } from "../define/define-button";
import { indicatorsOf } from "../parts/indicators-of";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { SheetHeading } from "../parts/sheet-heading";
import { StickyOutcome } from "../parts/sticky-outcome";
import { RegisterButton } from "../register/register-button";
import { WorkProgress } from "../work-progress";
import { CorrectionsNotice } from "./corrections-notice";
import { groupBySheet, typedTables } from "./group-by-sheet";
import { IndicatorList } from "./indicator-list";
import { indicatorsTexts } from "./indicators-texts";
import { SheetPart } from "./sheet-part";
import { UnreadCells } from "./unread-cells-list";
import { useCorrections } from "./use-corrections";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sheet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

/** Up to so many indicators the screen is there as a whole: searched, printed and selected as any text. */
const wholeAtMost = 200;

/** 指標: what was read from each sheet, and on which ground; and how to correct it. */
export function IndicatorsScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const sheets = useMemo(() => groupBySheet(workbook), [workbook]);
  const typed = useMemo(() => typedTables(workbook), [workbook]);
  const isLong = useMemo(() => indicatorsOf(workbook).length > wholeAtMost, [workbook]);
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
      {sheets.map((reading) => (
        <SheetPart
          key={reading.sheet}
          workbook={workbook}
          corrections={corrections}
          reading={reading}
          isLong={isLong}
        />
      ))}
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
