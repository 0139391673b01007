import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { readSettings } from "../../core/settings/read-settings";
import { defaultSettings } from "../../core/settings/settings";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { StickyOutcome } from "../parts/sticky-outcome";
import { WorkProgress } from "../work-progress";
import { draftOf } from "./draft";
import { HelpLinks } from "./help-links";
import { OutputChoices } from "./output-choices";
import { RuleChoices } from "./rule-choices";
import { RulePreview } from "./rule-preview";
import { SettingsState } from "./settings-state";
import { settingsTexts } from "./settings-texts";
import { useSettings } from "./use-settings";
import { OutcomeNotice } from "../outcome/outcome-notice";

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 設定: how this workbook is judged, worded and checked, for everybody who opens it. */
export function SettingsScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const { work: session } = usePane();
  const work = useSettings(workbook);
  const reading = useMemo(() => readSettings(workbook.snapshot.settings), [workbook]);
  const { attended, draft, isEdited, isValid, outcome, preview } = work;
  const busy = attended.progress !== null || session.state.kind === "reading";
  // Settings that could not be read are worth saving as they are shown.
  const something = isEdited || reading.state === "broken" || reading.state === "partly";
  const possible = reading.state !== "newer" && isValid && something;
  return (
    <ScreenLayout heading={texts.heading}>
      <QuietLine>{texts.where}</QuietLine>
      <SettingsState reading={reading} />
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <OutcomeNotice
            outcome={outcome}
            texts={texts}
            said={() => texts.kept}
            onUndo={work.undo}
            onForget={work.forget}
          />
        </StickyOutcome>
      )}
      <RuleChoices draft={draft} onEdit={work.edit} />
      <RulePreview isValid={isValid} preview={preview} />
      <OutputChoices draft={draft} onEdit={work.edit} />
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      <div className={styles.commands}>
        <Button appearance="primary" disabledFocusable={!possible || busy} onClick={work.keep}>
          {texts.keep}
        </Button>
        {isEdited && <Button onClick={work.revert}>{texts.revert}</Button>}
        <Button
          appearance="subtle"
          onClick={() => {
            work.edit(draftOf(defaultSettings));
          }}
        >
          {texts.reset}
        </Button>
      </div>
      {!something && <QuietLine>{texts.nothingToKeep}</QuietLine>}
      <HelpLinks />
    </ScreenLayout>
  );
}
