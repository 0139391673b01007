import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { correctionTexts } from "./correction-texts";
import type { CorrectionOutcome, Corrections } from "./use-corrections";

interface CorrectionsNoticeProps {
  readonly outcome: CorrectionOutcome;
  readonly corrections: Corrections;
}

/** What became of a correction, and the way back. */
export function CorrectionsNotice({ outcome, corrections }: CorrectionsNoticeProps) {
  const texts = useTexts(correctionTexts);
  const { forget, undo } = corrections;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const back = () => {
    undo(outcome.written);
  };
  return (
    <WrittenNotice onUndo={back} onForget={forget}>
      {texts.written[outcome.what]}
    </WrittenNotice>
  );
}
