import { columnName } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { statusColumnTexts } from "./status-column-texts";
import type { StatusColumnOutcome, StatusColumnWork } from "./use-status-column";

interface StatusColumnOutcomeNoticeProps {
  readonly outcome: StatusColumnOutcome;
  readonly work: StatusColumnWork;
}

/** What became of the column, and the next step or the way back. */
export function StatusColumnOutcomeNotice({ outcome, work }: StatusColumnOutcomeNoticeProps) {
  const texts = useTexts(statusColumnTexts);
  const { forget, undo } = work;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const { header, column } = outcome.preview;
  const { sheet, row } = header.at;
  const at = { sheet, top: row, left: column, bottom: row, right: column };
  const back = () => {
    undo(outcome);
  };
  return (
    <WrittenNotice show={at} onUndo={back} onForget={forget}>
      {texts.written(columnName(column), sheet)}
    </WrittenNotice>
  );
}
