import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../pane-context";
import { modelTexts } from "./model-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: {
    flex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is edited or asked: the keyboard begins there, and Escape leaves it. */
export function Panel({ title, onClose, children }: PanelProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const panel = root.current;
    panel?.focus({ preventScroll: true });
    if (panel && "scrollIntoView" in panel) panel.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of what stands inside
    <section
      ref={root}
      tabIndex={-1}
      aria-label={title}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.close}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
