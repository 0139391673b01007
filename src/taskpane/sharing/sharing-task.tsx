import { useEffect } from "react";
import { ExplicitFormulas } from "../overview/explicit-formulas";
import { usePane, useTexts } from "../pane-context";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import type { ScreenProps } from "../screen-props";
import { WorkProgress } from "../work-progress";
import { ConvertSection } from "./convert-section";
import { RepairSection } from "./repair-section";
import { SharingOutcomeNotice } from "./sharing-outcome-notice";
import { sharingTexts } from "./sharing-texts";
import { TurnBackSection } from "./turn-back-section";
import { useSharing } from "./use-sharing";

/** 配布と修復: a workbook that goes to people without the add-in, and one that came back from them. */
export function SharingTask({ workbook }: ScreenProps) {
  const texts = useTexts(sharingTexts);
  const { begin, work: session } = usePane();
  const work = useSharing(workbook);
  const { attended, outcome, preview, preparing } = work;
  const { read } = session;
  // Calculation alone tells nobody: what the formulas show may be newer than the last reading.
  useEffect(read, [read]);
  const busy = attended.progress !== null || session.state.kind === "reading";
  return (
    <TaskLayout heading={texts.heading}>
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <SharingOutcomeNotice outcome={outcome} work={work} />
        </StickyOutcome>
      )}
      {preview ? (
        <ConvertSection work={work} preview={preview} busy={busy} />
      ) : (
        preparing && (
          <WorkProgress
            progress={preparing}
            place="strip"
            onCancel={() => {
              begin(null);
            }}
          />
        )
      )}
      <TurnBackSection work={work} busy={busy} />
      <RepairSection work={work} busy={busy} />
      <ExplicitFormulas workbook={workbook} />
    </TaskLayout>
  );
}
