import { Button } from "@fluentui/react-components";
import { Failure } from "../failure";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { settingsTexts } from "./settings-texts";
import type { SettingsOutcome, SettingsWork } from "./use-settings";

interface SettingsOutcomeNoticeProps {
  readonly outcome: SettingsOutcome;
  readonly work: SettingsWork;
}

/** What became of the settings, and the way back. */
export function SettingsOutcomeNotice({ outcome, work }: SettingsOutcomeNoticeProps) {
  const texts = useTexts(settingsTexts);
  switch (outcome.kind) {
    case "kept":
      return (
        <Notice
          intent="success"
          onDismiss={work.forget}
          actions={
            <Button
              onClick={() => {
                work.undo(outcome.written);
              }}
            >
              {texts.undo}
            </Button>
          }
        >
          {texts.kept}
        </Notice>
      );
    case "undone":
      return (
        <Notice intent="success" onDismiss={work.forget}>
          {texts.undone}
        </Notice>
      );
    case "changed":
      return (
        <Notice intent="warning" title={texts.changedTitle} onDismiss={work.forget}>
          {texts.changedNext}
        </Notice>
      );
    case "refused":
      return <Failure error={outcome.error} onRetry={outcome.retry} onDismiss={work.forget} />;
  }
}
