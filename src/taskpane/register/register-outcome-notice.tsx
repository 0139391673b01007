import { firstCell } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { registerTexts } from "./register-texts";
import type { RegisterOutcome, RegisterWork } from "./use-register";

interface RegisterOutcomeNoticeProps {
  readonly outcome: RegisterOutcome;
  readonly work: RegisterWork;
}

/** What became of the register, and the next step or the way back. */
export function RegisterOutcomeNotice({ outcome, work }: RegisterOutcomeNoticeProps) {
  const texts = useTexts(registerTexts);
  const { forget, undo } = work;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const { written } = outcome;
  return (
    <WrittenNotice
      show={{ label: texts.open, at: firstCell(written.sheet) }}
      onUndo={() => {
        undo(written);
      }}
      onForget={forget}
    >
      {texts.written(written.sheet)}
    </WrittenNotice>
  );
}
