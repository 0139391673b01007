import { useMemo, useState } from "react";
import type { HostError } from "../../../app/host-error";
import type { KpiWorkbook } from "../../../app/kpi-workbook";
import { councilSourceOf } from "../../../app/logic-model/council-source";
import {
  previewReport,
  type SummaryPreview,
  type WrittenSummary,
} from "../../../app/write-summary";
import type { LogicModel } from "../../../core/logic-model/model";
import type { Language } from "../../../core/messages/language";
import type { ProseStyle } from "../../../core/messages/report-texts";
import { councilReport } from "../../../core/report/council/council-report";
import { outputLanguage } from "../../../core/settings/settings";
import { usePane } from "../../pane-context";
import { copyText } from "./copy-text";
import { plainText } from "./plain-text";

/** What became of the last thing the user asked for. */
export type SummaryOutcome =
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly written: WrittenSummary }
  | { readonly kind: "undone" }
  /** Somebody has changed the sheet since: it was left as it is. */
  | { readonly kind: "not-undone" }
  | { readonly kind: "refused"; readonly error: HostError }
  | { readonly kind: "copied" }
  | { readonly kind: "copy-refused" };

/** Preview, language, writing and copying of the summary. */
export interface SummaryWork {
  readonly preview: SummaryPreview;
  readonly outcome: SummaryOutcome | null;
  readonly chooseLanguage: (language: Language) => void;
  readonly write: () => void;
  readonly undo: (written: WrittenSummary) => void;
  readonly copy: (page: Document) => void;
  readonly forget: () => void;
}

/**
 * The text for a council where there is a model, else the summary of the indicators. The preview
 * follows workbook, model and choices; writing writes what is shown.
 */
export function useSummary(
  workbook: KpiWorkbook,
  model: LogicModel | null,
  style: ProseStyle,
): SummaryWork {
  const { language: paneLanguage, summary } = usePane();
  const [language, setLanguage] = useState(outputLanguage(workbook.settings, paneLanguage));
  const [outcome, setOutcome] = useState<SummaryOutcome | null>(null);
  const preview = useMemo(
    () =>
      model
        ? previewReport(
            councilReport(councilSourceOf(model, workbook), { language, style }),
            workbook,
          )
        : summary.preview(workbook, language),
    [summary, workbook, model, language, style],
  );
  return {
    preview,
    outcome,
    chooseLanguage: (chosen) => {
      setLanguage(chosen);
      setOutcome(null);
    },
    write: () => {
      setOutcome({ kind: "writing" });
      void summary.write(preview).then((result) => {
        setOutcome(
          result.ok
            ? { kind: "written", written: result.value }
            : { kind: "refused", error: result.error },
        );
      });
    },
    undo: (written) => {
      setOutcome({ kind: "writing" });
      void summary.undo(written).then((result) => {
        if (!result) setOutcome(null);
        else if (!result.ok) setOutcome({ kind: "refused", error: result.error });
        else setOutcome({ kind: result.value === "undone" ? "undone" : "not-undone" });
      });
    },
    copy: (page) => {
      void copyText(plainText(preview.report), page).then((copied) => {
        setOutcome({ kind: copied ? "copied" : "copy-refused" });
      });
    },
    forget: () => {
      setOutcome(null);
    },
  };
}
