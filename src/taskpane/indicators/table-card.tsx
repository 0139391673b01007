import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { automatically } from "../../app/correct-roles";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { formatRange } from "../../core/sheet/address";
import type { KpiTable } from "../../core/table/kpi-table";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { correctionTexts } from "./correction-texts";
import { Grounds } from "./grounds";
import { IndicatorList } from "./indicator-list";
import { indicatorsTexts } from "./indicators-texts";
import { RoleEditor } from "./role-editor";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    paddingBlock: "2px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  editor: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
});

interface TableCardProps {
  readonly workbook: KpiWorkbook;
  readonly table: KpiTable;
  readonly corrections: Corrections;
  /** It is one of many: only what is in sight of its indicators is there. */
  readonly isOneOfMany?: boolean;
}

/** A table that was found: where, of which form, how sure and on which ground; how to correct it; its indicators. */
export function TableCard({ workbook, table, corrections, isOneOfMany = false }: TableCardProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const words = useTexts(correctionTexts);
  const [open, setOpen] = useState(false);
  const editor = useId();
  const { excelTable, notes } = table;
  const title = table.title?.text ?? texts.noTitle;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={words.correctTable(title)}
          aria-expanded={open}
          aria-controls={editor}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.correct}
        </Button>
      </div>
      <QuietLine>
        <CellLink at={table.range} /> · {texts.forms[table.form]}
        {excelTable !== null && ` · ${texts.excelTable(excelTable)}`}
      </QuietLine>
      <Grounds table={table} />
      <div id={editor}>
        {open && (
          <div className={styles.editor}>
            <QuietLine>{words.what}</QuietLine>
            <RoleEditor
              workbook={workbook}
              block={table.range}
              roles={table.roles}
              indicators={asItStands(workbook, table).indicators}
              texts={{ save: words.save, none: words.previewNone }}
              onSave={(preview) => {
                setOpen(false);
                corrections.write(preview);
              }}
              onCancel={() => {
                setOpen(false);
              }}
            >
              <OfWholeTable workbook={workbook} table={table} corrections={corrections} />
            </RoleEditor>
          </div>
        )}
      </div>
      <IndicatorList table={table} label={title} isOneOfMany={isOneOfMany} />
      {notes.map(({ mark, text, at }) => (
        <QuietLine key={`${at.row}:${at.column}`}>
          {texts.notes} {text.startsWith(mark) ? text : `${mark} ${text}`} <CellLink at={at} />
        </QuietLine>
      ))}
    </div>
  );
}

/** The table without what the register adds to its indicators: the preview knows nothing of that either. */
function asItStands({ staffReading }: KpiWorkbook, table: KpiTable): KpiTable {
  const cells = formatRange(table.range);
  return staffReading.tables.find(({ range }) => formatRange(range) === cells) ?? table;
}

/** What can be said of the table as a whole; both are kept at once, and can be taken back. */
function OfWholeTable({ workbook, table, corrections }: TableCardProps) {
  const texts = useTexts(correctionTexts);
  const { corrections: port } = usePane();
  const { range } = table;
  const automatic = automatically(workbook.snapshot, range);
  return (
    <>
      {automatic.length > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            corrections.write(port.preview(workbook, range.sheet, automatic));
          }}
        >
          {texts.backToAutomatic}
        </Button>
      )}
      <Button
        appearance="subtle"
        onClick={() => {
          corrections.write(port.preview(workbook, range.sheet, [{ range, says: "none" }]));
        }}
      >
        {texts.noTable}
      </Button>
    </>
  );
}
