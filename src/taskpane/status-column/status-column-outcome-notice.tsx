import { Button } from "@fluentui/react-components";
import { columnName } from "../../core/sheet/address";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { statusColumnTexts } from "./status-column-texts";
import type { StatusColumnOutcome, StatusColumnWork } from "./use-status-column";

interface StatusColumnOutcomeNoticeProps {
  readonly outcome: StatusColumnOutcome;
  readonly work: StatusColumnWork;
}

/** What became of the column, and the next step or the way back. */
export function StatusColumnOutcomeNotice({ outcome, work }: StatusColumnOutcomeNoticeProps) {
  const texts = useTexts(statusColumnTexts);
  const { select } = usePane();
  switch (outcome.kind) {
    case "written": {
      const { header, column } = outcome.preview;
      const { sheet, row } = header.at;
      return (
        <Notice
          intent="success"
          onDismiss={work.forget}
          actions={
            <>
              <Button
                onClick={() => {
                  select({ sheet, top: row, left: column, bottom: row, right: column });
                }}
              >
                {texts.show}
              </Button>
              <Button
                onClick={() => {
                  work.undo(outcome);
                }}
              >
                {texts.undo}
              </Button>
            </>
          }
        >
          {texts.written(columnName(column), sheet)}
        </Notice>
      );
    }
    case "undone":
      return (
        <Notice intent="success" onDismiss={work.forget}>
          {texts.undone}
        </Notice>
      );
    case "changed":
      return (
        <Notice intent="warning" title={texts.changedTitle} onDismiss={work.forget}>
          {outcome.what === "write" ? texts.changedNext : texts.notUndoneNext}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={work.forget} />;
  }
}
