import { useMemo } from "react";
import type { Undoable } from "../../app/apply-wanted";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { StatusColumnProposal } from "../../app/status-column/propose-columns";
import type { StatusColumnPreview } from "../../app/status-column/status-column";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";

/** A column that was written, as it was shown before. */
export interface WrittenStatusColumn extends Written<Undoable> {
  readonly preview: StatusColumnPreview;
}

/** What became of the last thing the user asked for. */
export type StatusColumnOutcome = WrittenStatusColumn | PlainOutcome;

/** The tables, and the way into a column and back. */
export interface StatusColumnWork {
  readonly proposals: readonly StatusColumnProposal[];
  readonly attended: Attended;
  readonly outcome: StatusColumnOutcome | null;
  readonly write: (preview: StatusColumnPreview) => void;
  readonly undo: (column: WrittenStatusColumn) => void;
  readonly forget: () => void;
}

/** The proposals follow the workbook; writing writes what is shown. */
export function useStatusColumn(workbook: KpiWorkbook): StatusColumnWork {
  const { statusColumn } = usePane();
  const proposals = useMemo(() => statusColumn.proposals(workbook), [statusColumn, workbook]);
  const { attended, outcome, attempt, forget } = useOutcome<WrittenStatusColumn>();
  return {
    proposals,
    attended,
    outcome,
    write: (preview) => {
      attempt<Undoable>(
        (attention) => statusColumn.write(preview, attention),
        (written) => ({ kind: "written", preview, written }),
      );
    },
    undo: ({ written }) => {
      attempt(
        (attention) => statusColumn.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}
