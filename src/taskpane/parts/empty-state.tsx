import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "22px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EmptyStateProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A screen that has nothing to show: why, and the next step. */
export function EmptyState({ title, lines, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
