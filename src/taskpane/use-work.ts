import { useCallback, useState } from "react";
import type { KpiWorkbook } from "../app/kpi-workbook";
import type { StatusChange } from "../app/refresh-status";
import { workbookOf, type SessionState } from "../app/session";
import type { PaneSession } from "./pane-dependencies";
import { useObservable } from "./use-observable";

/** The session as the screens use it. */
export interface Work {
  readonly state: SessionState;
  /** The workbook as known now, also while it is read again or after a failure. */
  readonly workbook: KpiWorkbook | null;
  /** What the last refresh changed; `null` before the first one. */
  readonly changes: readonly StatusChange[] | null;
  readonly read: () => void;
  readonly refresh: () => void;
  readonly cancel: () => void;
  readonly forgetChanges: () => void;
}

/** Ties the session to React and keeps what the last refresh changed. */
export function useWork(session: PaneSession): Work {
  const state = useObservable(session);
  const [changes, setChanges] = useState<readonly StatusChange[] | null>(null);

  const read = useCallback(() => {
    void session.read().then(() => {
      setChanges(null);
    });
  }, [session]);
  const refresh = useCallback(() => {
    void session.refresh().then(setChanges);
  }, [session]);
  const cancel = useCallback(() => {
    session.cancel();
  }, [session]);
  const forgetChanges = useCallback(() => {
    setChanges(null);
  }, []);

  return { state, workbook: workbookOf(state), changes, read, refresh, cancel, forgetChanges };
}
