import { useDeferredValue, useMemo, useState } from "react";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { SettingsPreview, WrittenSettings } from "../../app/settings";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";
import { draftOf, settingsOf, type Draft } from "./draft";

/** What became of the last thing the user asked for. */
export type SettingsOutcome =
  | { readonly kind: "kept"; readonly written: WrittenSettings }
  | { readonly kind: "undone" }
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** The form, what it would change, and the way into the workbook and back. */
export interface SettingsWork {
  readonly draft: Draft;
  readonly isEdited: boolean;
  /** `null` while the form cannot be judged by. */
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
  const attended = useAttended();
  const [edited, setEdited] = useState<Draft | null>(null);
  const [outcome, setOutcome] = useState<SettingsOutcome | null>(null);
  const inWorkbook = useMemo(() => draftOf(workbook.settings), [workbook.settings]);
  const draft = edited ?? inWorkbook;
  // Typing stays quick while many indicators are judged.
  const settled = useDeferredValue(draft);
  const preview = useMemo(() => {
    const wanted = settingsOf(settled);
    return wanted && settings.preview(workbook, wanted);
  }, [settings, workbook, settled]);

  const keep = () => {
    const wanted = settingsOf(draft);
    if (!wanted) return;
    setOutcome(null);
    const shown = settings.preview(workbook, wanted);
    void attended
      .run((attention) => settings.keep(shown, attention))
      .then((result) => {
        if (!result) return;
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry: keep });
        else if (result.value === "changed") setOutcome({ kind: "changed" });
        else {
          setEdited(null);
          setOutcome({ kind: "kept", written: result.value });
        }
      });
  };
  const undo = (written: WrittenSettings) => {
    setOutcome(null);
    void attended
      .run((attention) => settings.undo(written, attention))
      .then((result) => {
        if (!result) return;
        if (result.ok) setOutcome({ kind: result.value });
        else setOutcome({ kind: "refused", error: result.error, retry: () => undo(written) });
      });
  };
  return {
    draft,
    isEdited: JSON.stringify(draft) !== JSON.stringify(inWorkbook),
    preview,
    attended,
    outcome,
    edit: (changes) => {
      setEdited({ ...draft, ...changes });
    },
    revert: () => {
      setEdited(null);
    },
    keep,
    undo,
    forget: () => {
      setOutcome(null);
    },
  };
}
