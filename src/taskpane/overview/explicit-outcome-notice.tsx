import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
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
  switch (outcome.kind) {
    case "writing":
      return null;
    case "written":
      return (
        <Notice
          intent="success"
          onDismiss={work.forget}
          actions={
            <Button
              onClick={() => {
                work.undo(outcome.formulas);
              }}
            >
              {texts.undo}
            </Button>
          }
        >
          {texts.written(outcome.formulas.length)}
        </Notice>
      );
    case "undone": {
      const left = outcome.of - outcome.count;
      return (
        <Notice intent={left > 0 ? "warning" : "success"} onDismiss={work.forget}>
          {texts.undone(outcome.count)} {left > 0 && texts.notUndone(left)}
        </Notice>
      );
    }
    case "changed":
      return (
        <Notice intent="warning" title={texts.changedTitle} onDismiss={work.forget}>
          {texts.changedNext}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={work.forget} />;
  }
}
