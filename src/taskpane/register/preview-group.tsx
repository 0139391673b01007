import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PreviewRow } from "../../app/register/register-preview";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { PreviewRowEntry } from "./preview-row-entry";

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

interface PreviewGroupProps {
  readonly label: string;
  readonly rows: readonly PreviewRow[];
  /** Nothing happens to them: they are listed for those who ask. */
  readonly closed?: boolean;
  readonly why?: string;
  readonly action?: (row: PreviewRow) => ReactNode;
}

/** The rows of one kind; nothing when there are none. */
export function PreviewGroup({ label, rows, closed = false, why, action }: PreviewGroupProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details open={!closed}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{label}</h2>
      </summary>
      {why !== undefined && <QuietLine>{why}</QuietLine>}
      <VirtualList items={rows} keyOf={({ id }) => id} estimate={76} label={label}>
        {(row) => <PreviewRowEntry row={row} action={action?.(row)} />}
      </VirtualList>
    </details>
  );
}
