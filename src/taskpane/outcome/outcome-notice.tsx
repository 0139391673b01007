import type { RangeAddress } from "../../core/sheet/address";
import type { PlainOutcome, Written } from "./outcome";
import { PlainNotice, type PlainOutcomeTexts } from "./plain-notice";
import { WrittenNotice } from "./written-notice";

interface OutcomeNoticeProps<W> {
  readonly outcome: Written<W> | PlainOutcome;
  readonly texts: PlainOutcomeTexts;
  /** What was written, in words. */
  readonly said: (written: W) => string;
  /** Where it stands; not given where no one place shows it. */
  readonly show?: (written: W) => RangeAddress;
  readonly onUndo: (written: W) => void;
  readonly onForget: () => void;
}

/** What became of the last wish to write, and the next step or the way back. */
export function OutcomeNotice<W>(props: OutcomeNoticeProps<W>) {
  const { outcome, texts, said, show, onUndo, onForget } = props;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={onForget} />;
  const { written } = outcome;
  return (
    <WrittenNotice
      {...(show && { show: show(written) })}
      onUndo={() => {
        onUndo(written);
      }}
      onForget={onForget}
    >
      {said(written)}
    </WrittenNotice>
  );
}
