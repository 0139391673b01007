import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: tokens.spacingVerticalS,
    zIndex: 1,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    // Seen only where the system's colours leave no shadow.
    outline: "1px solid transparent",
  },
  beside: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

interface StickyOutcomeProps {
  /** It stands above the screen, not within its margins. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}

/** What became of the last action, in sight wherever the screen is scrolled to; the keyboard goes on from there. */
export function StickyOutcome({ beside = false, children }: StickyOutcomeProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here may be gone with what it was about. What can be done comes before closing.
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const next = buttons.find((button) => !button.hasAttribute("aria-label")) ?? buttons[0];
    next?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={root} className={mergeClasses(styles.root, beside && styles.beside)}>
      {children}
    </div>
  );
}
