import { importFaultTexts } from "../../core/messages/import-faults";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
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
      const back = () => {
        undo(written);
      };
      return (
        <WrittenNotice onUndo={back} onForget={forget}>
          {texts.written(written.values)}
        </WrittenNotice>
      );
    }
    case "unreadable": {
      const { what, next } = importFaultTexts[outcome.fault][language];
      return (
        <Notice intent="error" title={what} onDismiss={forget}>
          {next}
        </Notice>
      );
    }
    case "undone":
    case "changed":
    case "refused":
      return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  }
}
