import { makeStyles, tokens } from "@fluentui/react-components";
import type { ImportRow } from "../../app/import-actuals/preview-import";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { ImportRowEntry } from "./import-row-entry";
import type { ImportWork } from "./use-import";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    cursor: "pointer",
    "& > h2": { display: "inline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface ImportGroupProps {
  readonly label: string;
  readonly why?: string;
  readonly rows: readonly ImportRow[];
  readonly work: ImportWork;
  /** Nothing happens to them: they are listed for those who ask. */
  readonly closed?: boolean;
}

/** The values of one kind; nothing when there are none. */
export function ImportGroup({ label, why, rows, work, closed = false }: ImportGroupProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details open={!closed}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{label}</h2>
      </summary>
      {why !== undefined && <QuietLine>{why}</QuietLine>}
      <VirtualList items={rows} keyOf={({ id }) => id} estimate={96} label={label}>
        {(row) => <ImportRowEntry row={row} work={work} />}
      </VirtualList>
    </details>
  );
}
