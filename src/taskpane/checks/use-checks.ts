import { useEffect } from "react";
import type { CheckState } from "../../app/findings/check-session";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { usePane } from "../pane-context";
import { useObservable } from "../use-observable";

/** The check of the workbook on screen: begun when the screen is shown, and anew with each reading. */
export function useChecks(workbook: KpiWorkbook): CheckState {
  const { checks } = usePane();
  const state = useObservable(checks);
  useEffect(() => {
    const { kind, last } = checks.get();
    const known = last?.workbook === workbook && last.looks !== "not-asked";
    if (known && kind !== "checking") return;
    void checks.run({ workbook, looks: true });
  }, [checks, workbook]);
  return state;
}
