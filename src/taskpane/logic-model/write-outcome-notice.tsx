import { cornerOf } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { writeTexts } from "./write-texts";
import type { WriteOutcome, WriteWork } from "./use-write-model";

interface WriteOutcomeNoticeProps {
  readonly outcome: WriteOutcome;
  readonly work: WriteWork;
}

/** What became of the writing, and the next step or the way back. */
export function WriteOutcomeNotice({ outcome, work }: WriteOutcomeNoticeProps) {
  const texts = useTexts(writeTexts);
  const { forget, undo } = work;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const { written } = outcome;
  return (
    <WrittenNotice
      show={{ label: texts.show, at: cornerOf(written.range) }}
      onUndo={() => {
        undo(written);
      }}
      onForget={forget}
    >
      {texts.written(written.sheet)}
    </WrittenNotice>
  );
}
