import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { correctionTexts } from "./correction-texts";
import type { CorrectionOutcome, Corrections } from "./use-corrections";

interface CorrectionsNoticeProps {
  readonly outcome: CorrectionOutcome;
  readonly corrections: Corrections;
}

/** What became of a correction, and the way back. */
export function CorrectionsNotice({ outcome, corrections }: CorrectionsNoticeProps) {
  const texts = useTexts(correctionTexts);
  const { forget, undo } = corrections;
  switch (outcome.kind) {
    case "written":
      return (
        <Notice
          intent="success"
          onDismiss={forget}
          actions={
            <Button
              onClick={() => {
                undo(outcome.written);
              }}
            >
              {texts.undo}
            </Button>
          }
        >
          {texts.written[outcome.what]}
        </Notice>
      );
    case "undone":
      return (
        <Notice intent="success" onDismiss={forget}>
          {texts.undone}
        </Notice>
      );
    case "changed":
      return (
        <Notice intent="warning" title={texts.changedTitle} onDismiss={forget}>
          {outcome.what === "write" ? texts.changedNext : texts.notUndoneNext}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={forget} />;
  }
}
