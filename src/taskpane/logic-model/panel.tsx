import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../pane-context";
import { modelTexts } from "./model-texts";
import { useInnerKeys } from "./use-inner-keys";

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

/** What is edited or asked: the keyboard begins there, Escape leaves it, and it goes on where it was before. */
export function Panel({ title, onClose, children }: PanelProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const root = useRef<HTMLElement>(null);
  useInnerKeys(root, ({ key }) => {
    if (key === "Escape") onClose();
  });
  useEffect(() => {
    const panel = root.current;
    const page = panel?.ownerDocument;
    const before = page?.activeElement;
    panel?.focus({ preventScroll: true });
    if (panel && "scrollIntoView" in panel) panel.scrollIntoView({ block: "nearest" });
    return () => {
      // Only what stood in the panel is without a place now.
      if (page?.activeElement !== page?.body) return;
      if (before instanceof HTMLElement || before instanceof SVGElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    <section ref={root} tabIndex={-1} aria-label={title} className={styles.root}>
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
