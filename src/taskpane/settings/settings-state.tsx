import type { SettingsReading } from "../../core/settings/read-settings";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { settingsTexts } from "./settings-texts";

/** What is wrong with the settings that the workbook keeps; nothing when all is well. */
export function SettingsState({ reading }: { readonly reading: SettingsReading }) {
  const texts = useTexts(settingsTexts);
  switch (reading.state) {
    case "absent":
    case "sound":
      return null;
    case "partly": {
      const entries = reading.unread.map((key) => texts.entries[key]);
      return (
        <Notice intent="warning" title={texts.partly.title}>
          {texts.partly.next(entries.join("、"))}
        </Notice>
      );
    }
    case "broken":
    case "newer": {
      const { title, next } = texts.states[reading.state];
      return (
        <Notice intent="warning" title={title}>
          {next}
        </Notice>
      );
    }
  }
}
