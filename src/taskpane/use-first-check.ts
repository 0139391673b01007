import { useEffect, useRef } from "react";
import type { ScreenName } from "./pane-dependencies";
import type { PaneChecks } from "../app/findings/checks-on-demand";
import type { Work } from "./use-work";

/**
 * Checks what the user had read, without asking Excel for more, so that every screen can say how many
 * findings there are. What the cells read for themselves after an edit is not checked.
 */
export function useFirstCheck(checks: PaneChecks, { state }: Work, screen: ScreenName): void {
  const before = useRef(state.kind);
  useEffect(() => {
    const wasReading = before.current === "reading";
    before.current = state.kind;
    // The screen of the checks begins its own, which looks at more.
    if (!wasReading || state.kind !== "ready" || screen === "checks") return;
    void checks.run({ workbook: state.workbook, looks: false });
  }, [checks, state, screen]);
}
