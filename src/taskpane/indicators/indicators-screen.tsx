import { useMemo } from "react";
import type { ScreenProps } from "../screen-props";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { SheetHeading } from "../parts/sheet-heading";
import { Candidates } from "./candidates";
import { groupBySheet } from "./group-by-sheet";
import { indicatorsTexts } from "./indicators-texts";
import { TableCard } from "./table-card";
import { UnreadCells } from "./unread-cells-list";

/** 指標: what was read from each sheet, and on which ground. */
export function IndicatorsScreen({ workbook }: ScreenProps) {
  const texts = useTexts(indicatorsTexts);
  const sheets = useMemo(() => groupBySheet(workbook), [workbook]);
  return (
    <ScreenLayout heading={texts.heading(workbook.reading.tables.length, sheets.length)}>
      <UnreadCells workbook={workbook} />
      {sheets.map(({ sheet, tables, candidates }) => (
        <section key={sheet} aria-label={sheet}>
          <SheetHeading name={sheet} />
          {tables.length + candidates.length === 0 && <QuietLine>{texts.sheetEmpty}</QuietLine>}
          {tables.map((table) => (
            <TableCard key={`${table.range.top}:${table.range.left}`} table={table} />
          ))}
          {candidates.length > 0 && <Candidates candidates={candidates} />}
        </section>
      ))}
    </ScreenLayout>
  );
}
