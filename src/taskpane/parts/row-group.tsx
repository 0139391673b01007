import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { QuietLine } from "./quiet-line";
import { VirtualList } from "./virtual-list";

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

interface RowGroupProps<T> {
  readonly label: string;
  readonly why?: string | undefined;
  readonly rows: readonly T[];
  /** Nothing happens to them: they are listed for those who ask. */
  readonly closed?: boolean | undefined;
  /** How high a row usually is, in pixels. */
  readonly estimate: number;
  readonly children: (row: T) => ReactNode;
}

/** The rows of one kind in a preview, to be folded away; nothing when there are none. */
export function RowGroup<T extends { readonly id: string }>({
  label,
  why,
  rows,
  closed = false,
  estimate,
  children,
}: RowGroupProps<T>) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <details open={!closed}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{label}</h2>
      </summary>
      {why !== undefined && <QuietLine>{why}</QuietLine>}
      <VirtualList items={rows} keyOf={({ id }) => id} estimate={estimate} label={label}>
        {children}
      </VirtualList>
    </details>
  );
}
