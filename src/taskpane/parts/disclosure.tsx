import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    paddingBlock: "2px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // Seen only where the system's colours take the place of the background.
    outline: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
  },
});

interface DisclosureProps {
  readonly label: string;
  /** A function where there may be so much that it is made only for those who ask. */
  readonly children: ReactNode | (() => ReactNode);
}

/** More, for those who ask. The browser's own element: keyboard and screen reader come with it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  const content = typeof children === "function" ? wasOpened && children() : children;
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.content}>{content}</div>
    </details>
  );
}
