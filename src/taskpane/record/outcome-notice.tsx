import { Button } from "@fluentui/react-components";
import type { Undoable } from "../../app/apply-wanted";
import type { RangeAddress } from "../../core/sheet/address";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { StickyOutcome } from "../parts/sticky-outcome";
import type { Outcome } from "./record-outcome";
import { recordTexts } from "./record-texts";

interface OutcomeNoticeProps<W extends Undoable> {
  readonly outcome: Outcome<W>;
  /** What was written, and that it was taken back, in words. */
  readonly written: (written: W) => string;
  readonly undone: string;
  /** What is shown of what was written. */
  readonly show: (written: W) => RangeAddress;
  readonly onUndo: (written: W) => void;
  readonly onForget: () => void;
}

/** What became of the last wish, and the next step or the way back. */
export function OutcomeNotice<W extends Undoable>(props: OutcomeNoticeProps<W>) {
  return (
    <StickyOutcome key={props.outcome.kind}>
      <Told {...props} />
    </StickyOutcome>
  );
}

function Told<W extends Undoable>(props: OutcomeNoticeProps<W>) {
  const { outcome, onForget } = props;
  const texts = useTexts(recordTexts);
  const { select } = usePane();
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <Notice
          intent="success"
          onDismiss={onForget}
          actions={
            <>
              <Button
                onClick={() => {
                  select(props.show(written));
                }}
              >
                {texts.show}
              </Button>
              <Button
                onClick={() => {
                  props.onUndo(written);
                }}
              >
                {texts.undo}
              </Button>
            </>
          }
        >
          {props.written(written)}
        </Notice>
      );
    }
    case "undone":
      return (
        <Notice intent="success" onDismiss={onForget}>
          {props.undone}
        </Notice>
      );
    case "changed":
      return (
        <Notice intent="warning" title={texts.changedTitle} onDismiss={onForget}>
          {outcome.what === "write" ? texts.changedNext : texts.notUndoneNext}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={onForget} />;
  }
}
