import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { StatusColumnProposal } from "../../app/status-column/propose-columns";
import type { StatusColumnPreview } from "../../app/status-column/status-column";
import { oneLine } from "../../core/report/indicator-facts";
import { columnName, formatRectangle } from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { statusColumnTexts } from "./status-column-texts";

/** More than these are counted by the label alone. */
const listed = 200;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

interface TableColumnsProps {
  readonly workbook: KpiWorkbook;
  readonly proposal: StatusColumnProposal;
  readonly busy: boolean;
  readonly onWrite: (preview: StatusColumnPreview) => void;
}

/** One table: the column, what will stand in it, and the command. */
export function TableColumns({ workbook, proposal, busy, onWrite }: TableColumnsProps) {
  const styles = useStyles();
  const texts = useTexts(statusColumnTexts);
  const { table, title, columns, hindrance } = proposal;
  const [wish, setWish] = useState<number | null>(null);
  const column = columns.find((one) => one === wish) ?? columns[0];
  const name = title === null ? `${table.sheet}!${formatRectangle(table)}` : oneLine(title);
  return (
    <section className={styles.root} aria-label={name}>
      <h2 className={styles.heading}>
        {name} <CellLink at={table} withSheet />
      </h2>
      {hindrance || column === undefined ? (
        <QuietLine>{texts.hindrances[hindrance ?? "no-column"]}</QuietLine>
      ) : (
        <>
          <Field label={texts.column}>
            <Select
              value={String(column)}
              onChange={(_, { value }) => {
                setWish(Number(value));
              }}
            >
              {columns.map((one) => (
                <option key={one} value={String(one)}>
                  {texts.choice(columnName(one), one - table.right)}
                </option>
              ))}
            </Select>
          </Field>
          <Column
            workbook={workbook}
            proposal={proposal}
            column={column}
            name={name}
            busy={busy}
            onWrite={onWrite}
          />
        </>
      )}
    </section>
  );
}

interface ColumnProps extends TableColumnsProps {
  readonly column: number;
  readonly name: string;
}

function Column({ workbook, proposal, column, name, busy, onWrite }: ColumnProps) {
  const styles = useStyles();
  const texts = useTexts(statusColumnTexts);
  const { statusColumn } = usePane();
  const preview = useMemo(
    () => statusColumn.preview(workbook, proposal, column),
    [statusColumn, workbook, proposal, column],
  );
  return (
    <>
      <Disclosure label={texts.cells(preview.cells.length + 1)}>
        <ul className={styles.list}>
          <li>
            <CellLink at={preview.header.at} /> {preview.header.text}
          </li>
          {preview.cells.slice(0, listed).map(({ at, name: indicator, word }) => (
            <li key={at.row}>
              <CellLink at={at} /> {oneLine(indicator)} → {word}
            </li>
          ))}
        </ul>
      </Disclosure>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          aria-label={texts.addNamed(columnName(column), name)}
          onClick={() => {
            onWrite(preview);
          }}
        >
          {texts.add(columnName(column))}
        </Button>
      </div>
    </>
  );
}
