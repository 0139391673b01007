import { PlainNotice } from "../outcome/plain-notice";
import { WrittenNotice } from "../outcome/written-notice";
import { useTexts } from "../pane-context";
import { settingsTexts } from "./settings-texts";
import type { SettingsOutcome, SettingsWork } from "./use-settings";

interface SettingsOutcomeNoticeProps {
  readonly outcome: SettingsOutcome;
  readonly work: SettingsWork;
}

/** What became of the settings, and the way back. */
export function SettingsOutcomeNotice({ outcome, work }: SettingsOutcomeNoticeProps) {
  const texts = useTexts(settingsTexts);
  const { forget, undo } = work;
  if (outcome.kind !== "written")
    return <PlainNotice outcome={outcome} texts={texts} onForget={forget} />;
  const back = () => {
    undo(outcome.written);
  };
  return (
    <WrittenNotice onUndo={back} onForget={forget}>
      {texts.kept}
    </WrittenNotice>
  );
}
