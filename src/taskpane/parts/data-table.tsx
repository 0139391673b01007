import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { estimateWidth } from "../../core/logic-model/layout/measure";

/** What a narrow pane has for all columns together, in letters of full width. */
const room = 28;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  header: {
    padding: "2px 8px 2px 0",
    color: tokens.colorNeutralForeground3,
    fontWeight: "normal",
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  cell: {
    padding: "4px 8px 4px 0",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: "normal",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  line: { whiteSpace: "nowrap" },
  // Between words, not within them: 実績/値 and Plan/ned are read twice.
  words: { overflowWrap: "break-word", wordBreak: "keep-all" },
});

interface DataTableProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

/** A small table as it fits into the pane: no lines but those between rows; its first column heads each row. */
export function DataTable({ header, rows }: DataTableProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  const fits = (text: string) => estimateWidth(text) <= room / header.length;
  const classOf = (cell: ReactNode) => {
    if (typeof cell !== "string") return styles.cell;
    if (fits(cell)) return mergeClasses(styles.cell, styles.line);
    return mergeClasses(styles.cell, cell.split(/\s/u).every(fits) && styles.words);
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((text) => (
            <th key={text} scope="col" className={styles.header}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowNumber) => (
          // Rows of one reading never change places.
          <tr key={rowNumber}>
            {row.map((cell, columnNumber) =>
              columnNumber === 0 ? (
                <th key={columnNumber} scope="row" className={classOf(cell)}>
                  {cell}
                </th>
              ) : (
                <td key={columnNumber} className={classOf(cell)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
