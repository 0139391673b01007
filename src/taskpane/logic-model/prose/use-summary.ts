import { useMemo, useState } from "react";
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
import { ok } from "../../../core/result";
import { outputLanguage } from "../../../core/settings/settings";
import type { PlainOutcome, Written } from "../../outcome/outcome";
import { useOutcome } from "../../outcome/use-outcome";
import { usePane } from "../../pane-context";
import type { Attended } from "../../use-attended";
import { copyText } from "./copy-text";
import { plainText } from "./plain-text";

type SummaryEnd = Written<WrittenSummary> | { readonly kind: "copied" | "copy-refused" };

/** What became of the last thing the user asked for. */
export type SummaryOutcome = SummaryEnd | PlainOutcome;

/** Preview, language, writing and copying of the summary. */
export interface SummaryWork {
  readonly preview: SummaryPreview;
  readonly attended: Attended;
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
  const { attended, outcome, attempt, forget } = useOutcome<SummaryEnd>();
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
    attended,
    outcome,
    chooseLanguage: (chosen) => {
      setLanguage(chosen);
      forget();
    },
    write: () => {
      attempt<WrittenSummary>(
        (attention) => summary.write(preview, attention),
        (written) => ({ kind: "written", written }),
      );
    },
    undo: (written) => {
      attempt(
        (attention) => summary.undo(written, attention),
        () => ({ kind: "undone" }),
        "undo",
      );
    },
    copy: (page) => {
      attempt(
        async () => ok(await copyText(plainText(preview.report), page)),
        (copied) => ({ kind: copied ? "copied" : "copy-refused" }),
      );
    },
    forget,
  };
}
