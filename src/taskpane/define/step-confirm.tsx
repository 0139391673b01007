import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { listOf } from "../../app/define-indicator/list-of";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { echoValue, valueOf } from "../../core/define/echo";
import type { DraftStep, IndicatorDraft } from "../../core/define/draft";
import { faultsOf } from "../../core/define/draft-faults";
import type { Understanding } from "../../core/define/understand";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StickyOutcome } from "../parts/sticky-outcome";
import { WorkProgress } from "../work-progress";
import { confirmTexts } from "./confirm-texts";
import { DefinitionOutcomeNotice } from "./definition-outcome-notice";
import { FaultList } from "./fault-list";
import { PlannedCells } from "./planned-cells";
import { useDefinition } from "./use-definition";
import type { Drafts } from "./use-drafts";

interface StepConfirmProps {
  readonly workbook: KpiWorkbook;
  readonly drafts: Drafts;
  readonly draft: IndicatorDraft;
  readonly understood: Understanding;
  readonly onGo: (step: DraftStep) => void;
}

/** 確認: what is missing, what will be written where; then, on the user's word, it is. */
export function StepConfirm({ workbook, drafts, draft, understood, onGo }: StepConfirmProps) {
  const texts = useTexts(confirmTexts);
  const { work: session } = usePane();
  const work = useDefinition(workbook, draft, drafts);
  const { preview, attended, outcome } = work;
  const { content } = draft;
  const faults = useMemo(() => {
    const counted =
      content.count !== null &&
      listOf(workbook.snapshot, content.count) !== null &&
      valueOf(echoValue(content.count.threshold, null)) !== null;
    return faultsOf(content, understood, counted);
  }, [content, understood, workbook.snapshot]);
  const blocked = faults.some(({ blocks }) => blocks);
  const busy = attended.progress !== null || session.state.kind === "reading";
  const written = outcome?.kind === "written";
  const cells = preview?.kind === "ready" ? preview.changes.length : 0;
  return (
    <>
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <DefinitionOutcomeNotice
            outcome={outcome}
            work={work}
            onAnother={() => {
              drafts.leave();
            }}
          />
        </StickyOutcome>
      )}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {!written && (
        <>
          <FaultList faults={faults} onGo={onGo} />
          {preview?.kind === "gone" && (
            <>
              <QuietLine>{texts.gone}</QuietLine>
              <div>
                <Button
                  onClick={() => {
                    drafts.change(asNew);
                  }}
                >
                  {texts.asNew}
                </Button>
              </div>
            </>
          )}
          {preview?.kind === "ready" && (
            <>
              <PlannedCells preview={preview} />
              {cells > 0 && (
                <div>
                  <Button
                    appearance="primary"
                    disabledFocusable={busy || blocked}
                    onClick={work.write}
                  >
                    {texts.write(cells)}
                  </Button>
                </div>
              )}
            </>
          )}
        </>
      )}
    </>
  );
}

/** What was said stays; it is no longer about the cell that is another's by now. */
function asNew(draft: IndicatorDraft): IndicatorDraft {
  return { ...draft, subject: null };
}
