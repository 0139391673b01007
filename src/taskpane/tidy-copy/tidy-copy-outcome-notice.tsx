import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { tidyCopyTexts } from "./tidy-copy-texts";
import type { TidyCopyOutcome, TidyCopyWork } from "./use-tidy-copy";

interface TidyCopyOutcomeNoticeProps {
  readonly outcome: TidyCopyOutcome;
  readonly work: TidyCopyWork;
}

/** What became of the copy, and the next step or the way back. */
export function TidyCopyOutcomeNotice({ outcome, work }: TidyCopyOutcomeNoticeProps) {
  const texts = useTexts(tidyCopyTexts);
  const { select } = usePane();
  const { forget, undo } = work;
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <Notice
          intent="success"
          onDismiss={forget}
          actions={
            <>
              <Button
                onClick={() => {
                  select({ sheet: written.sheet, top: 0, left: 0, bottom: 0, right: 0 });
                }}
              >
                {texts.open}
              </Button>
              <Button
                onClick={() => {
                  undo(written);
                }}
              >
                {texts.undo}
              </Button>
            </>
          }
        >
          {texts.written(written.sheet, written.rows)}
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
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={forget} />;
  }
}
