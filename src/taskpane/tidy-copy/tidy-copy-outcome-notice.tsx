import { firstCell } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { tidyCopyTexts } from "./tidy-copy-texts";
import type { TidyCopyOutcome, TidyCopyWork } from "./use-tidy-copy";

interface TidyCopyOutcomeNoticeProps {
  readonly outcome: TidyCopyOutcome;
  readonly work: TidyCopyWork;
}

/** What became of the copy, and the next step or the way back. */
export function TidyCopyOutcomeNotice({ outcome, work }: TidyCopyOutcomeNoticeProps) {
  const texts = useTexts(tidyCopyTexts);
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
      {texts.written(written.sheet, written.rows)}
    </WrittenNotice>
  );
}
