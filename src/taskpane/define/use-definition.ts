import { useEffect, useState } from "react";
import type { DefinitionPreview } from "../../app/define-indicator/preview-definition";
import type { WrittenDefinition } from "../../app/define-indicator/write-definition";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { IndicatorDraft } from "../../core/define/draft";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";
import type { Drafts } from "./use-drafts";

/** What became of the last thing the user asked for. */
export type DefinitionOutcome =
  | {
      readonly kind: "written";
      readonly written: WrittenDefinition;
      /** As it was before: the undo brings it back as well. */
      readonly draft: IndicatorDraft;
    }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

/** Preview, writing and the way back. */
export interface DefinitionWork {
  readonly preview: DefinitionPreview | null;
  readonly attended: Attended;
  readonly outcome: DefinitionOutcome | null;
  readonly write: () => void;
  readonly undo: (outcome: Extract<DefinitionOutcome, { kind: "written" }>) => void;
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
  const attended = useAttended();
  const [outcome, setOutcome] = useState<DefinitionOutcome | null>(null);

  const write = () => {
    if (!preview) return;
    setOutcome(null);
    void attended
      .run((attention) => definitions.write(draft, preview, language, attention))
      .then((result) => {
        if (!result) return;
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry: write });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "write" });
        else {
          drafts.finish(draft, result.value.subject);
          setOutcome({ kind: "written", written: result.value, draft });
        }
      });
  };
  const undo: DefinitionWork["undo"] = (done) => {
    setOutcome(null);
    void attended
      .run((attention) => definitions.undo(done.written, attention))
      .then((result) => {
        if (!result) return;
        const retry = () => {
          undo(done);
        };
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "undo" });
        else {
          drafts.restore(done.draft);
          setOutcome({ kind: "undone" });
        }
      });
  };
  return {
    preview,
    attended,
    outcome,
    write,
    undo,
    forget: () => {
      setOutcome(null);
    },
  };
}

/** Worked out anew for every workbook that comes; the last one stands until then. */
function usePreview(workbook: KpiWorkbook, draft: IndicatorDraft): DefinitionPreview | null {
  const { definitions, language } = usePane();
  const [preview, setPreview] = useState<DefinitionPreview | null>(null);
  const { run } = useAttended();
  useEffect(() => {
    let wanted = true;
    void run(async (attention) => {
      const pause = async () => (await attention.pause()) && wanted;
      return definitions.preview(workbook, draft, language, { ...attention, pause });
    }).then((next) => {
      if (next && wanted) setPreview(next);
    });
    return () => {
      wanted = false;
    };
  }, [definitions, workbook, draft, language, run]);
  return preview;
}
