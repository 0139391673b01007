import type { Undoable } from "../../app/apply-wanted";
import { firstCell } from "../../core/sheet/address";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { sharingTexts } from "./sharing-texts";
import type { SharingOutcome, SharingWork } from "./use-sharing";

interface SharingOutcomeNoticeProps {
  readonly outcome: SharingOutcome;
  readonly work: SharingWork;
}

/** What became of it, and the next step or the way back. */
export function SharingOutcomeNotice({ outcome, work }: SharingOutcomeNoticeProps) {
  const texts = useTexts(sharingTexts);
  const { forget } = work;
  const back = (written: Undoable) => () => {
    work.undo(written);
  };
  switch (outcome.kind) {
    case "converted": {
      const { written } = outcome;
      return (
        <WrittenNotice show={firstCell(written.sheet)} onUndo={back(written)} onForget={forget}>
          {texts.converted(written.cells, written.sheet)}
        </WrittenNotice>
      );
    }
    case "copied": {
      const { name, cells, how } = outcome.copied;
      return (
        <Notice intent={how === "refused" ? "warning" : "success"} onDismiss={forget}>
          {how === "refused" ? texts.copyRefused : texts.copied(cells, name)}{" "}
          {how === "handed" && texts.copyHanded}
        </Notice>
      );
    }
    case "unreadable":
      return (
        <Notice intent="warning" title={texts.unreadableTitle} onDismiss={forget}>
          {texts.unreadableNext}
        </Notice>
      );
    case "turned":
      return (
        <WrittenNotice onUndo={back(outcome.written)} onForget={forget}>
          {texts.turned(outcome.written.cells, outcome.written.left)}
        </WrittenNotice>
      );
    case "repaired": {
      const { repaired, left } = outcome.outcome;
      const failed = left.length > 0;
      return (
        <Notice intent={failed ? "warning" : "success"} onDismiss={forget}>
          {texts.repaired(repaired)}{" "}
          {failed && `${texts.notRepaired(left.length)} ${texts.notRepairedNext}`}
        </Notice>
      );
    }
    case "undone":
    case "changed":
    case "refused":
      return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  }
}
