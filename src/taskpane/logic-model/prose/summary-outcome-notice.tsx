import { Button } from "@fluentui/react-components";
import type { RangeAddress } from "../../../core/sheet/address";
import { Failure } from "../../failure";
import { usePane, useTexts } from "../../pane-context";
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
  const { select } = usePane();
  switch (outcome.kind) {
    case "writing":
      return null;
    case "written":
      return (
        <Notice
          intent="success"
          onDismiss={summary.forget}
          actions={
            <>
              <Button
                onClick={() => {
                  select(topLeft(outcome.written.range));
                }}
              >
                {texts.show}
              </Button>
              <Button
                onClick={() => {
                  summary.undo(outcome.written);
                }}
              >
                {texts.undo}
              </Button>
            </>
          }
        >
          {texts.written(outcome.written.range.sheet)}
        </Notice>
      );
    case "undone":
    case "not-undone":
      return (
        <Notice
          intent={outcome.kind === "undone" ? "success" : "warning"}
          onDismiss={summary.forget}
        >
          {outcome.kind === "undone" ? texts.undone : texts.notUndone}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={summary.write} onDismiss={summary.forget} />;
    case "copied":
      return (
        <Notice intent="success" onDismiss={summary.forget}>
          {texts.copied}
        </Notice>
      );
    case "copy-refused":
      return (
        <Notice intent="warning" onDismiss={summary.forget}>
          {texts.copyRefused}
        </Notice>
      );
  }
}

/** The sheet is shown from its beginning, without a large block marked. */
function topLeft({ sheet, top, left }: RangeAddress): RangeAddress {
  return { sheet, top, left, bottom: top, right: left };
}
