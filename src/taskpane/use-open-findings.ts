import { useMemo } from "react";
import { usePane } from "./pane-context";
import { useObservable } from "./use-observable";

/** How many findings still stand, by the last check; `null` before the first one. */
export function useOpenFindings(): number | null {
  const { last } = useObservable(usePane().checks);
  return useMemo(
    () => last && last.findings.filter(({ waived }) => waived === null).length,
    [last],
  );
}
