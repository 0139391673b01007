import { useCallback } from "react";
import type { Attention } from "../../app/attention";
import type { DefinitionPreview } from "../../app/define-indicator/preview-definition";
import type { WrittenDefinition } from "../../app/define-indicator/write-definition";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { IndicatorDraft } from "../../core/define/draft";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";
import { usePrepared } from "../use-prepared";
import type { Drafts } from "./use-drafts";

/** A definition that was written. */
export interface WrittenDraft extends Written<WrittenDefinition> {
  /** As it was before: the undo brings it back as well. */
  readonly draft: IndicatorDraft;
}

/** What became of the last thing the user asked for. */
export type DefinitionOutcome = WrittenDraft | PlainOutcome;

/** Preview, writing and the way back. */
export interface DefinitionWork {
  readonly preview: DefinitionPreview | null;
  readonly attended: Attended;
  readonly outcome: DefinitionOutcome | null;
  readonly write: () => void;
  readonly undo: (done: WrittenDraft) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown, and the draft is done with. */
export function useDefinition(
  workbook: KpiWorkbook,
  draft: IndicatorDraft,
  drafts: Pick<Drafts, "finish" | "restore">,
): DefinitionWork {
  const { definitions, language } = usePane();
  const preview = usePreview(workbook, draft);
  const { attended, outcome, attempt, forget } = useOutcome<WrittenDraft>();
  return {
    preview,
    attended,
    outcome,
    write: () => {
      if (!preview) return;
      attempt<WrittenDefinition>(
        (attention) => definitions.write(draft, preview, language, attention),
        (written) => {
          drafts.finish(draft, written.subject);
          return { kind: "written", written, draft };
        },
      );
    },
    undo: (done) => {
      attempt(
        (attention) => definitions.undo(done.written, attention),
        () => {
          drafts.restore(done.draft);
          return { kind: "undone" };
        },
        "undo",
      );
    },
    forget,
  };
}

/** Worked out anew for every workbook and draft that comes. */
function usePreview(workbook: KpiWorkbook, draft: IndicatorDraft): DefinitionPreview | null {
  const { definitions, language } = usePane();
  const prepare = useCallback(
    (attention: Attention) => definitions.preview(workbook, draft, language, attention),
    [definitions, workbook, draft, language],
  );
  return usePrepared(prepare).value;
}
