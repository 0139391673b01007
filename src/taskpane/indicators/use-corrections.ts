import type { CorrectionPreview, WrittenCorrections } from "../../app/correct-roles";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";

/** A correction that was saved, and what it was about. */
export interface WrittenCorrection extends Written<WrittenCorrections> {
  readonly what: "roles" | "table" | "none" | "automatic";
}

/** What became of the last correction. */
export type CorrectionOutcome = WrittenCorrection | PlainOutcome;

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
  const { attended, outcome, attempt, forget } = useOutcome<WrittenCorrection>();
  return {
    outcome,
    attended,
    write: (preview) => {
      attempt<WrittenCorrections>(
        (attention) => corrections.write(preview, attention),
        (written) => ({ kind: "written", what: purposeOf(preview), written }),
      );
    },
    undo: (written) => {
      attempt(
        (attention) => corrections.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

/** What the user wanted with it, in a word. */
function purposeOf({ wishes }: CorrectionPreview): WrittenCorrection["what"] {
  if (wishes.every(({ says }) => says === null)) return "automatic";
  const block = wishes.find(({ says }) => says === "none" || says === "table")?.says;
  return block === "none" || block === "table" ? block : "roles";
}
