import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { registerTexts } from "./register-texts";
import type { RegisterOutcome, RegisterWork } from "./use-register";

interface RegisterOutcomeNoticeProps {
  readonly outcome: RegisterOutcome;
  readonly work: RegisterWork;
}

/** What became of the register, and the next step or the way back. */
export function RegisterOutcomeNotice({ outcome, work }: RegisterOutcomeNoticeProps) {
  const texts = useTexts(registerTexts);
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
          {texts.written(written.sheet)}
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
