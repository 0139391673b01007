import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import { CellLink } from "../parts/cell-link";
import { VirtualList } from "../parts/virtual-list";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    cursor: "pointer",
    "& > h3": { display: "inline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FormulaListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly closed?: boolean;
  readonly children: (item: T) => ReactNode;
}

/** Formulas with their cells, and what is to be said of each; nothing when there are none. */
export function FormulaList<T extends { readonly at: CellAddress }>(props: FormulaListProps<T>) {
  const styles = useStyles();
  const { label, items, closed = false, children } = props;
  if (items.length === 0) return null;
  return (
    <details open={!closed}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{label}</h3>
      </summary>
      <VirtualList items={items} keyOf={({ at }) => formatCell(at)} estimate={88} label={label}>
        {(item) => (
          <div className={styles.entry}>
            <span>
              <CellLink at={item.at} withSheet />
            </span>
            {children(item)}
          </div>
        )}
      </VirtualList>
    </details>
  );
}
