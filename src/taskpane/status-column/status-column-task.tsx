import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { formatRange } from "../../core/sheet/address";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { StickyOutcome } from "../parts/sticky-outcome";
import { useTaskFocus } from "../use-task-focus";
import { WorkProgress } from "../work-progress";
import { StatusColumnOutcomeNotice } from "./status-column-outcome-notice";
import { statusColumnTexts } from "./status-column-texts";
import { TableColumns } from "./table-columns";
import { useStatusColumn } from "./use-status-column";

const useStyles = makeStyles({
  task: { outlineStyle: "none" },
  back: {
    marginTop: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXS,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
});

/** 状態の列: where the statuses shall stand; then, on the user's word, they do. */
export function StatusColumnTask({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(statusColumnTexts);
  const { begin, work: session } = usePane();
  const root = useTaskFocus();
  const work = useStatusColumn(workbook);
  const { attended, outcome, proposals } = work;
  const busy = attended.progress !== null || session.state.kind === "reading";
  return (
    <div ref={root} tabIndex={-1} className={styles.task}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          begin(null);
        }}
      >
        {texts.back}
      </Button>
      <ScreenLayout heading={texts.heading}>
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
      </ScreenLayout>
    </div>
  );
}
