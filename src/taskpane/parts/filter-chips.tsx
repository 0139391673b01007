import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, fontWeight: "normal" },
  content: { display: "inline-flex", alignItems: "center", gap: "6px" },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface FilterChipsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly count: number }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
  /** The mark and word of an option. */
  readonly children: (value: T) => ReactNode;
}

/** How many there are of each kind; pressing one shows only those, pressing it again all. */
export function FilterChips<T extends string>(props: FilterChipsProps<T>) {
  const { label, options, chosen, onChoose, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {options.map(({ value, count }) => (
        <ToggleButton
          key={value}
          className={styles.chip}
          size="small"
          shape="circular"
          checked={value === chosen}
          onClick={() => {
            onChoose(value === chosen ? null : value);
          }}
        >
          <span className={styles.content}>
            {children(value)} <span className={styles.count}>{count}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
