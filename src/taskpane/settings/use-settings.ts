import { useCallback, useMemo, useState } from "react";
import type { Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { SettingsPreview, WrittenSettings } from "../../app/settings";
import type { Settings } from "../../core/settings/settings";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";
import { usePrepared } from "../use-prepared";
import { draftOf, settingsOf, type Draft } from "./draft";

/** What became of the last thing the user asked for. */
export type SettingsOutcome = Written<WrittenSettings> | PlainOutcome;

/** The form, what it would change, and the way into the workbook and back. */
export interface SettingsWork {
  readonly draft: Draft;
  readonly isEdited: boolean;
  /** The form can be judged by. */
  readonly isValid: boolean;
  /** What the form would change; `null` until that is known for the first time. */
  readonly preview: SettingsPreview | null;
  readonly attended: Attended;
  readonly outcome: SettingsOutcome | null;
  readonly edit: (changes: Partial<Draft>) => void;
  readonly revert: () => void;
  readonly keep: () => void;
  readonly undo: (written: WrittenSettings) => void;
  readonly forget: () => void;
}

/** Until the user changes something, the form follows the workbook. */
export function useSettings(workbook: KpiWorkbook): SettingsWork {
  const { settings } = usePane();
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenSettings>>();
  const [edited, setEdited] = useState<Draft | null>(null);
  const inWorkbook = useMemo(() => draftOf(workbook.settings), [workbook.settings]);
  const draft = edited ?? inWorkbook;
  const wanted = useMemo(() => settingsOf(draft), [draft]);
  const preview = usePreview(workbook, wanted);
  return {
    draft,
    isEdited: JSON.stringify(draft) !== JSON.stringify(inWorkbook),
    isValid: wanted !== null,
    preview,
    attended,
    outcome,
    edit: (changes) => {
      setEdited({ ...draft, ...changes });
    },
    revert: () => {
      setEdited(null);
    },
    keep: () => {
      if (!wanted) return;
      attempt<WrittenSettings>(
        async (attention) => {
          const now = await settings.preview(workbook, wanted, attention);
          return now && settings.keep(now, attention);
        },
        (written) => {
          setEdited(null);
          return { kind: "written", written };
        },
      );
    },
    undo: (written) => {
      attempt(
        (attention) => settings.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

/** Worked out in turns with the screen: typing stays quick while many indicators are judged. */
function usePreview(workbook: KpiWorkbook, wanted: Settings | null): SettingsPreview | null {
  const { settings } = usePane();
  const prepare = useCallback(
    (attention: Attention) => {
      // No progress: it would only draw the form anew at every step.
      const quiet = { ...attention, report: () => undefined };
      return wanted ? settings.preview(workbook, wanted, quiet) : Promise.resolve(null);
    },
    [settings, workbook, wanted],
  );
  return usePrepared(prepare).value;
}
