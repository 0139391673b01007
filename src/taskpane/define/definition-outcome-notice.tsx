import { Button } from "@fluentui/react-components";
import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { confirmTexts } from "./confirm-texts";
import type { DefinitionOutcome, DefinitionWork } from "./use-definition";

interface DefinitionOutcomeNoticeProps {
  readonly outcome: DefinitionOutcome;
  readonly work: DefinitionWork;
  readonly onAnother: () => void;
}

/** What became of the definition, and the next step or the way back. */
export function DefinitionOutcomeNotice({
  outcome,
  work,
  onAnother,
}: DefinitionOutcomeNoticeProps) {
  const texts = useTexts(confirmTexts);
  const { forget, undo } = work;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const { row } = outcome.written;
  const back = () => {
    undo(outcome);
  };
  return (
    <WrittenNotice
      show={row}
      onUndo={back}
      more={<Button onClick={onAnother}>{texts.another}</Button>}
    >
      {texts.written(row.sheet)}
    </WrittenNotice>
  );
}
