import { cornerOf } from "../../../core/sheet/address";
import { PlainNotice } from "../../outcome/plain-notice";
import { WrittenNotice } from "../../outcome/written-notice";
import { useTexts } from "../../pane-context";
import { Notice } from "../../parts/notice";
import { summaryTexts } from "./summary-texts";
import type { SummaryOutcome, SummaryWork } from "./use-summary";

interface SummaryOutcomeNoticeProps {
  readonly outcome: SummaryOutcome;
  readonly summary: SummaryWork;
}

/** What became of writing or copying, and the next step. */
export function SummaryOutcomeNotice({ outcome, summary }: SummaryOutcomeNoticeProps) {
  const texts = useTexts(summaryTexts);
  const { forget, undo } = summary;
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <WrittenNotice
          show={cornerOf(written.range)}
          onUndo={() => {
            undo(written);
          }}
          onForget={forget}
        >
          {texts.written(written.range.sheet)}
        </WrittenNotice>
      );
    }
    case "copied":
      return (
        <Notice intent="success" onDismiss={forget}>
          {texts.copied}
        </Notice>
      );
    case "copy-refused":
      return (
        <Notice intent="warning" onDismiss={forget}>
          {texts.copyRefused}
        </Notice>
      );
    case "undone":
    case "changed":
    case "refused":
      return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  }
}
