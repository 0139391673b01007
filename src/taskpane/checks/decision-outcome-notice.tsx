import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { decisionTexts } from "./decision-texts";
import type { DecisionOutcome, Decisions } from "./use-decisions";

interface DecisionOutcomeNoticeProps {
  readonly outcome: DecisionOutcome;
  readonly decisions: Decisions;
}

/** What became of a decision, and the next step or the way back. */
export function DecisionOutcomeNotice({ outcome, decisions }: DecisionOutcomeNoticeProps) {
  const texts = useTexts(decisionTexts);
  const { select } = usePane();
  const { forget, undo } = decisions;
  const back = (written: Parameters<typeof undo>[0]) => (
    <Button
      onClick={() => {
        undo(written);
      }}
    >
      {texts.undo}
    </Button>
  );
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      const open = () => {
        select({ sheet: written.sheet, top: 0, left: 0, bottom: 0, right: 0 });
      };
      return (
        <Notice
          intent="success"
          onDismiss={forget}
          actions={
            <>
              <Button onClick={open}>{texts.open}</Button>
              {back(written)}
            </>
          }
        >
          {texts.written(written.sheet)}
        </Notice>
      );
    }
    case "mended":
      return (
        <Notice intent="success" onDismiss={forget} actions={back(outcome.written)}>
          {texts.mended(outcome.written.cells)}
        </Notice>
      );
    case "undone":
      return (
        <Notice intent="success" onDismiss={forget}>
          {texts.undone}
        </Notice>
      );
    case "newer":
      return (
        <Notice intent="warning" title={texts.newerTitle} onDismiss={forget}>
          {texts.newerNext}
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
