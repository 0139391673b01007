import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { confirmTexts } from "./confirm-texts";
import type { DefinitionOutcome, DefinitionWork } from "./use-definition";

interface DefinitionOutcomeNoticeProps {
  readonly outcome: DefinitionOutcome;
  readonly work: DefinitionWork;
  readonly onAnother: () => void;
}

/** What became of the definition, and the next step or the way back. */
export function DefinitionOutcomeNotice({
  outcome,
  work,
  onAnother,
}: DefinitionOutcomeNoticeProps) {
  const texts = useTexts(confirmTexts);
  const { select } = usePane();
  const { forget, undo } = work;
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <Notice
          intent="success"
          actions={
            <>
              <Button
                onClick={() => {
                  select(written.row);
                }}
              >
                {texts.show}
              </Button>
              <Button
                onClick={() => {
                  undo(outcome);
                }}
              >
                {texts.undo}
              </Button>
              <Button onClick={onAnother}>{texts.another}</Button>
            </>
          }
        >
          {texts.written(written.row.sheet)}
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
