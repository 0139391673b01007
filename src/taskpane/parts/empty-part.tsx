import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { QuietLine } from "./quiet-line";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EmptyPartProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A part of a screen that has nothing to show, below the screen's own heading: why, and the next step. */
export function EmptyPart({ title, lines, children }: EmptyPartProps) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {lines.map((line) => (
        <QuietLine key={line}>{line}</QuietLine>
      ))}
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </>
  );
}
