import { useMemo, useState } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { StatusColumnProposal } from "../../app/status-column/propose-columns";
import type { StatusColumnPreview } from "../../app/status-column/status-column";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type StatusColumnOutcome =
  | {
      readonly kind: "written";
      readonly preview: StatusColumnPreview;
      readonly written: Undoable;
    }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** The tables, and the way into a column and back. */
export interface StatusColumnWork {
  readonly proposals: readonly StatusColumnProposal[];
  readonly attended: Attended;
  readonly outcome: StatusColumnOutcome | null;
  readonly write: (preview: StatusColumnPreview) => void;
  readonly undo: (outcome: Extract<StatusColumnOutcome, { kind: "written" }>) => void;
  readonly forget: () => void;
}

/** The proposals follow the workbook; writing writes what is shown. */
export function useStatusColumn(workbook: KpiWorkbook): StatusColumnWork {
  const { statusColumn } = usePane();
  const proposals = useMemo(() => statusColumn.proposals(workbook), [statusColumn, workbook]);
  const attended = useAttended();
  const [outcome, setOutcome] = useState<StatusColumnOutcome | null>(null);

  const write = (preview: StatusColumnPreview) => {
    setOutcome(null);
    void attended
      .run((attention) => statusColumn.write(preview, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          write(preview);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "write" });
        else setOutcome({ kind: "written", preview, written: result.value });
      });
  };
  const undo: StatusColumnWork["undo"] = (done) => {
    setOutcome(null);
    void attended
      .run((attention) => statusColumn.undo(done.written, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          undo(done);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "undo" });
        else setOutcome({ kind: "undone" });
      });
  };
  return {
    proposals,
    attended,
    outcome,
    write,
    undo,
    forget: () => {
      setOutcome(null);
    },
  };
}
