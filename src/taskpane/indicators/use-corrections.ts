import { useState } from "react";
import type { CorrectionPreview, WrittenCorrections } from "../../app/correct-roles";
import type { HostError } from "../../app/host-error";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last correction. */
export type CorrectionOutcome =
  | {
      readonly kind: "written";
      readonly what: "roles" | "table" | "none" | "automatic";
      readonly written: WrittenCorrections;
    }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** Saving of corrections and the way back; one at a time for the whole screen. */
export interface Corrections {
  readonly outcome: CorrectionOutcome | null;
  readonly attended: Attended;
  readonly write: (preview: CorrectionPreview) => void;
  readonly undo: (written: WrittenCorrections) => void;
  readonly forget: () => void;
}

/** Writes what was shown, and remembers what it takes to undo it. */
export function useCorrections(): Corrections {
  const { corrections } = usePane();
  const attended = useAttended();
  const [outcome, setOutcome] = useState<CorrectionOutcome | null>(null);

  const write = (preview: CorrectionPreview) => {
    setOutcome(null);
    void attended
      .run((attention) => corrections.write(preview, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          write(preview);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "write" });
        else setOutcome({ kind: "written", what: purposeOf(preview), written: result.value });
      });
  };
  const undo = (written: WrittenCorrections) => {
    setOutcome(null);
    void attended
      .run((attention) => corrections.undo(written, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          undo(written);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "undo" });
        else setOutcome({ kind: "undone" });
      });
  };
  const forget = () => {
    setOutcome(null);
  };
  return { outcome, attended, write, undo, forget };
}

/** What the user wanted with it, in a word. */
function purposeOf({ wishes }: CorrectionPreview): "roles" | "table" | "none" | "automatic" {
  if (wishes.every(({ says }) => says === null)) return "automatic";
  const block = wishes.find(({ says }) => says === "none" || says === "table")?.says;
  return block === "none" || block === "table" ? block : "roles";
}
