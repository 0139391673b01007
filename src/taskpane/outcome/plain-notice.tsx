import { Failure } from "../failure";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import type { PlainOutcome } from "./outcome";
import { outcomeTexts } from "./outcome-texts";

/** What a screen says of these ends; where it has no words of its own, the usual ones stand. */
export interface PlainOutcomeTexts {
  readonly undone?: string;
  readonly changedTitle?: string;
  readonly changedNext?: string;
  readonly notUndoneNext?: string;
}

interface PlainNoticeProps {
  readonly outcome: PlainOutcome;
  readonly texts?: PlainOutcomeTexts;
  readonly onForget: () => void;
}

/** That it was taken back, or why nothing was written, and the next step. */
export function PlainNotice({ outcome, texts: own, onForget }: PlainNoticeProps) {
  const texts = { ...useTexts(outcomeTexts), ...own };
  switch (outcome.kind) {
    case "undone":
      return (
        <Notice intent="success" onDismiss={onForget}>
          {texts.undone}
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
