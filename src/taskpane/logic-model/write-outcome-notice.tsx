import { Button } from "@fluentui/react-components";
import type { RangeAddress } from "../../core/sheet/address";
import { Failure } from "../failure";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import type { WriteOutcome, WriteWork } from "./use-write-model";
import { writeTexts } from "./write-texts";

interface WriteOutcomeNoticeProps {
  readonly outcome: WriteOutcome;
  readonly work: WriteWork;
}

/** What became of the writing, and the next step or the way back. */
export function WriteOutcomeNotice({ outcome, work }: WriteOutcomeNoticeProps) {
  const texts = useTexts(writeTexts);
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
                  select(topLeft(written.range));
                }}
              >
                {texts.show}
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

/** The figure is shown from its beginning, without a large block marked. */
function topLeft({ sheet, top, left }: RangeAddress): RangeAddress {
  return { sheet, top, left, bottom: top, right: left };
}
