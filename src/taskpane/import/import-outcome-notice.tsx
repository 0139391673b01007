import { Button } from "@fluentui/react-components";
import { importFaultTexts } from "../../core/messages/import-faults";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { importTexts } from "./import-texts";
import type { ImportOutcome, ImportWork } from "./use-import";

interface ImportOutcomeNoticeProps {
  readonly outcome: ImportOutcome;
  readonly work: ImportWork;
}

/** What became of reading or writing, and the next step or the way back. */
export function ImportOutcomeNotice({ outcome, work }: ImportOutcomeNoticeProps) {
  const texts = useTexts(importTexts);
  const { language } = usePane();
  const { forget, undo } = work;
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <Notice
          intent="success"
          onDismiss={forget}
          actions={
            <Button
              onClick={() => {
                undo(written);
              }}
            >
              {texts.undo}
            </Button>
          }
        >
          {texts.written(written.values)}
        </Notice>
      );
    }
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
    case "unreadable": {
      const { what, next } = importFaultTexts[outcome.fault][language];
      return (
        <Notice intent="error" title={what} onDismiss={forget}>
          {next}
        </Notice>
      );
    }
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={forget} />;
  }
}
