import type { Undoable } from "../../app/apply-wanted";
import { firstCell } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
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
  const { forget, undo } = decisions;
  const back = (written: Undoable) => () => {
    undo(written);
  };
  switch (outcome.kind) {
    case "written": {
      const { written } = outcome;
      return (
        <WrittenNotice show={firstCell(written.sheet)} onUndo={back(written)} onForget={forget}>
          {texts.written(written.sheet)}
        </WrittenNotice>
      );
    }
    case "mended":
      return (
        <WrittenNotice onUndo={back(outcome.written)} onForget={forget}>
          {texts.mended(outcome.written.cells)}
        </WrittenNotice>
      );
    case "newer":
      return (
        <Notice intent="warning" title={texts.newerTitle} onDismiss={forget}>
          {texts.newerNext}
        </Notice>
      );
    case "undone":
    case "changed":
    case "refused":
      return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  }
}
