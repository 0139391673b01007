import { Button } from "@fluentui/react-components";
import type { Undoable } from "../../app/apply-wanted";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { sharingTexts } from "./sharing-texts";
import type { SharingOutcome, SharingWork } from "./use-sharing";

interface SharingOutcomeNoticeProps {
  readonly outcome: SharingOutcome;
  readonly work: SharingWork;
}

/** What became of it, and the next step or the way back. */
export function SharingOutcomeNotice({ outcome, work }: SharingOutcomeNoticeProps) {
  const texts = useTexts(sharingTexts);
  const { select } = usePane();
  const { forget } = work;
  const undo = (written: Undoable) => (
    <Button
      onClick={() => {
        work.undo(written);
      }}
    >
      {texts.undo}
    </Button>
  );
  switch (outcome.kind) {
    case "converted": {
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
              {undo(written)}
            </>
          }
        >
          {texts.converted(written.cells, written.sheet)}
        </Notice>
      );
    }
    case "turned":
      return (
        <Notice intent="success" onDismiss={forget} actions={undo(outcome.written)}>
          {texts.turned(outcome.written.cells, outcome.written.left)}
        </Notice>
      );
    case "repaired": {
      const { repaired, left } = outcome.outcome;
      const failed = left.length > 0;
      return (
        <Notice intent={failed ? "warning" : "success"} onDismiss={forget}>
          {texts.repaired(repaired)}{" "}
          {failed && `${texts.notRepaired(left.length)} ${texts.notRepairedNext}`}
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
