import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { explicitTexts } from "./explicit-texts";
import type { ExplicitOutcome, ExplicitWork } from "./use-explicit-formulas";

interface ExplicitOutcomeNoticeProps {
  readonly outcome: ExplicitOutcome;
  readonly work: ExplicitWork;
}

/** What became of the writing, and the way back. */
export function ExplicitOutcomeNotice({ outcome, work }: ExplicitOutcomeNoticeProps) {
  const texts = useTexts(explicitTexts);
  const { forget, undo } = work;
  if (outcome.kind === "given-back") {
    const left = outcome.of - outcome.count;
    return (
      <Notice intent={left > 0 ? "warning" : "success"} onDismiss={forget}>
        {texts.givenBack(outcome.count)} {left > 0 && texts.leftAlone(left)}
      </Notice>
    );
  }
  if (outcome.kind !== "written") return <PlainNotice outcome={outcome} onForget={forget} />;
  const { written } = outcome;
  return (
    <WrittenNotice
      onUndo={() => {
        undo(written);
      }}
      onForget={forget}
    >
      {texts.written(written.length)}
    </WrittenNotice>
  );
}
