import { useEffect, useState } from "react";
import type { Progress } from "../../app/attention";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { TidyPreview } from "../../app/tidy-copy/preview-tidy-copy";
import type { WrittenTidyCopy } from "../../app/tidy-copy/write-tidy-copy";
import { usePane } from "../pane-context";
import { useAttended, type Attended } from "../use-attended";

/** What became of the last thing the user asked for. */
export type TidyCopyOutcome =
  | { readonly kind: "written"; readonly written: WrittenTidyCopy }
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly what: "write" | "undo" }
  | { readonly kind: "refused"; readonly error: HostError; readonly retry: () => void };

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
  const { preview, preparing } = usePreview(workbook);
  const attended = useAttended();
  const [outcome, setOutcome] = useState<TidyCopyOutcome | null>(null);

  const write = () => {
    if (!preview) return;
    setOutcome(null);
    void attended
      .run((attention) => tidyCopy.write(preview, attention))
      .then((result) => {
        if (!result) return;
        if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry: write });
        else if (result.value === "changed") setOutcome({ kind: "changed", what: "write" });
        else setOutcome({ kind: "written", written: result.value });
      });
  };
  const undo = (written: WrittenTidyCopy) => {
    setOutcome(null);
    void attended
      .run((attention) => tidyCopy.undo(written, attention))
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
  return {
    preview,
    preparing,
    attended,
    outcome,
    write,
    undo,
    forget: () => {
      setOutcome(null);
    },
  };
}

/** Worked out anew whenever the workbook is read anew; the old one stays in sight until then. */
function usePreview(workbook: KpiWorkbook): Pick<TidyCopyWork, "preview" | "preparing"> {
  const { tidyCopy, language } = usePane();
  const [preview, setPreview] = useState<TidyPreview | null>(null);
  const { run, progress } = useAttended();
  useEffect(() => {
    let wanted = true;
    void run(async (attention) => {
      const pause = async () => (await attention.pause()) && wanted;
      return tidyCopy.preview(workbook, language, { ...attention, pause });
    }).then((next) => {
      if (next && wanted) setPreview(next);
    });
    return () => {
      wanted = false;
    };
  }, [tidyCopy, workbook, language, run]);
  return { preview, preparing: progress };
}
