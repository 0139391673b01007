import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { formatRectangle } from "../../core/sheet/address";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { SheetHeading } from "../parts/sheet-heading";
import { WhenNear } from "../parts/when-near";
import { Candidates } from "./candidates";
import { CorrectionsBeside } from "./corrections-beside";
import type { SheetReading } from "./group-by-sheet";
import { indicatorsTexts } from "./indicators-texts";
import { ReadAsTable } from "./read-as-table";
import { TableCard } from "./table-card";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  sheet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

/** Heights that nobody has seen yet, in pixels. */
const cardHeight = 120;
const entryHeight = 180;
const footHeight = 28;

interface SheetPartProps {
  readonly workbook: KpiWorkbook;
  readonly corrections: Corrections;
  readonly reading: SheetReading;
  /** The screen is so long that only what is about to come into sight is made. */
  readonly isLong: boolean;
}

/** What was read on one sheet: its tables, goals in its sentences, and what can be said about both. */
export function SheetPart({ workbook, corrections, reading, isLong }: SheetPartProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const { sheet, tables, candidates } = reading;
  const shared = { workbook, corrections };
  return (
    <section className={styles.sheet} aria-label={sheet}>
      <SheetHeading name={sheet} />
      {tables.length + candidates.length === 0 && <QuietLine>{texts.sheetEmpty}</QuietLine>}
      {tables.map((table) => (
        // Another block is another table: what was chosen for the old one is void.
        <Made
          key={formatRectangle(table.range)}
          late={isLong}
          estimate={cardHeight + entryHeight * table.indicators.length}
          before={<h3 className={styles.title}>{table.title?.text ?? texts.noTitle}</h3>}
        >
          {() => <TableCard table={table} isOneOfMany={isLong} {...shared} />}
        </Made>
      ))}
      {candidates.length > 0 && <Candidates candidates={candidates} />}
      <Made late={isLong} estimate={footHeight}>
        {() => (
          <>
            <CorrectionsBeside sheet={sheet} tables={tables} {...shared} />
            <ReadAsTable sheet={sheet} tables={tables} {...shared} />
          </>
        )}
      </Made>
    </section>
  );
}

interface MadeProps {
  /** Only when it is about to come into sight. */
  readonly late: boolean;
  readonly estimate: number;
  readonly before?: ReactNode;
  readonly children: () => ReactNode;
}

function Made({ late, children, ...rest }: MadeProps) {
  if (!late) return children();
  return (
    <WhenNear stays {...rest}>
      {children}
    </WhenNear>
  );
}
