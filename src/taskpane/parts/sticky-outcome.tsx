import { makeStyles, tokens } from "@fluentui/react-components";
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
});

/** What became of the last action, in sight wherever the screen is scrolled to; the keyboard goes on from there. */
export function StickyOutcome({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that led here may be gone with what it was about. What can be done comes before closing.
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const next = buttons.find((button) => !button.hasAttribute("aria-label")) ?? buttons[0];
    next?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={root} className={styles.root}>
      {children}
    </div>
  );
}
