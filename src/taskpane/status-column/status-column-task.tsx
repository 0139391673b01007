import { formatRange } from "../../core/sheet/address";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import { WorkProgress } from "../work-progress";
import { StatusColumnOutcomeNotice } from "./status-column-outcome-notice";
import { statusColumnTexts } from "./status-column-texts";
import { TableColumns } from "./table-columns";
import { useStatusColumn } from "./use-status-column";

/** 状態の列: where the statuses shall stand; then, on the user's word, they do. */
export function StatusColumnTask({ workbook }: ScreenProps) {
  const texts = useTexts(statusColumnTexts);
  const { work: session } = usePane();
  const work = useStatusColumn(workbook);
  const { attended, outcome, proposals } = work;
  const busy = attended.progress !== null || session.state.kind === "reading";
  return (
    <TaskLayout heading={texts.heading}>
      <QuietLine>{proposals.length > 0 ? texts.what : texts.none}</QuietLine>
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <StatusColumnOutcomeNotice outcome={outcome} work={work} />
        </StickyOutcome>
      )}
      {proposals.map((proposal) => (
        <TableColumns
          key={formatRange(proposal.table)}
          workbook={workbook}
          proposal={proposal}
          busy={busy}
          onWrite={work.write}
        />
      ))}
    </TaskLayout>
  );
}
