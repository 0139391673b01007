import { useCallback } from "react";
import type { Attention, Progress } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { TidyPreview } from "../../app/tidy-copy/preview-tidy-copy";
import type { WrittenTidyCopy } from "../../app/tidy-copy/write-tidy-copy";
import type { PlainOutcome, Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane } from "../pane-context";
import type { Attended } from "../use-attended";
import { usePrepared, type Prepared } from "../use-prepared";

/** What became of the last thing the user asked for. */
export type TidyCopyOutcome = Written<WrittenTidyCopy> | PlainOutcome;

/** Preview, writing and the way back. */
export interface TidyCopyWork {
  /** `null` while it is being worked out. */
  readonly preview: TidyPreview | null;
  readonly preparing: Progress | null;
  readonly attended: Attended;
  readonly outcome: TidyCopyOutcome | null;
  readonly write: () => void;
  readonly undo: (written: WrittenTidyCopy) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook; writing writes what is shown. */
export function useTidyCopy(workbook: KpiWorkbook): TidyCopyWork {
  const { tidyCopy } = usePane();
  const { value: preview, preparing } = usePreview(workbook);
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenTidyCopy>>();
  return {
    preview,
    preparing,
    attended,
    outcome,
    write: () => {
      if (!preview) return;
      attempt<WrittenTidyCopy>(
        (attention) => tidyCopy.write(preview, attention),
        (written) => ({ kind: "written", written }),
      );
    },
    undo: (written) => {
      attempt(
        (attention) => tidyCopy.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    forget,
  };
}

/** Worked out anew whenever the workbook is read anew. */
function usePreview(workbook: KpiWorkbook): Prepared<TidyPreview> {
  const { tidyCopy, language } = usePane();
  const prepare = useCallback(
    (attention: Attention) => tidyCopy.preview(workbook, language, attention),
    [tidyCopy, workbook, language],
  );
  return usePrepared(prepare);
}
