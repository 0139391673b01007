import type { RangeAddress } from "../../core/sheet/address";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { StickyOutcome } from "../parts/sticky-outcome";
import { recordTexts } from "./record-texts";

interface OutcomeNoticeProps<W> {
  readonly outcome: Written<W> | PlainOutcome;
  /** What was written, and that it was taken back, in words. */
  readonly written: (written: W) => string;
  readonly undone: string;
  /** What is shown of what was written. */
  readonly show: (written: W) => RangeAddress;
  readonly onUndo: (written: W) => void;
  readonly onForget: () => void;
}

/** What became of the last wish, and the next step or the way back. */
export function OutcomeNotice<W>(props: OutcomeNoticeProps<W>) {
  return (
    <StickyOutcome key={props.outcome.kind}>
      <Told {...props} />
    </StickyOutcome>
  );
}

function Told<W>(props: OutcomeNoticeProps<W>) {
  const { outcome, onForget } = props;
  const texts = useTexts(recordTexts);
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={{ undone: props.undone }} onForget={onForget} />;
  const { written } = outcome;
  return (
    <WrittenNotice
      show={{ label: texts.show, at: props.show(written) }}
      onUndo={() => {
        props.onUndo(written);
      }}
      onForget={onForget}
    >
      {props.written(written)}
    </WrittenNotice>
  );
}
