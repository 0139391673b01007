import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../pane-context";
import { decisionTexts } from "./decision-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface DecisionPanelProps {
  readonly label: string;
  /** What it does; `null` where nothing can be done. */
  readonly command: string | null;
  readonly busy: boolean;
  readonly onCommand: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What will be written and where, with the command that does it; Escape leaves it. */
export function DecisionPanel(props: DecisionPanelProps) {
  const styles = useStyles();
  const texts = useTexts(decisionTexts);
  const { label, command, busy, onCommand, onClose, children } = props;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const panel = root.current;
    const first = panel?.querySelector<HTMLElement>("textarea") ?? panel;
    first?.focus();
  }, []);
  useEffect(() => {
    const panel = root.current;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose();
    };
    panel?.addEventListener("keydown", leave);
    return () => {
      panel?.removeEventListener("keydown", leave);
    };
  }, [onClose]);
  return (
    <div ref={root} className={styles.root} role="group" aria-label={label} tabIndex={-1}>
      {children}
      <div className={styles.actions}>
        {command !== null && (
          <Button appearance="primary" disabledFocusable={busy} onClick={onCommand}>
            {command}
          </Button>
        )}
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
