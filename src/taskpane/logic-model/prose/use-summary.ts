import { useMemo, useState } from "react";
import type { HostError } from "../../../app/host-error";
import type { KpiWorkbook } from "../../../app/kpi-workbook";
import { previewReport, type SummaryPreview } from "../../../app/write-summary";
import type { LogicModel } from "../../../core/logic-model/model";
import type { Language } from "../../../core/messages/language";
import type { ProseStyle } from "../../../core/messages/report-texts";
import { councilReport } from "../../../core/report/council/council-report";
import { outputLanguage } from "../../../core/settings/settings";
import type { RangeAddress } from "../../../core/sheet/address";
import { usePane } from "../../pane-context";
import { councilSourceOf } from "../council-source-of";
import { copyText } from "./copy-text";
import { plainText } from "./plain-text";

/** What became of the last thing the user asked for. */
export type SummaryOutcome =
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly range: RangeAddress }
  | { readonly kind: "refused"; readonly error: HostError }
  | { readonly kind: "copied" }
  | { readonly kind: "copy-refused" };

/** Preview, language, writing and copying of the summary. */
export interface SummaryWork {
  readonly preview: SummaryPreview;
  readonly outcome: SummaryOutcome | null;
  /** How Japanese sentences end: 常体 or 敬体. */
  readonly style: ProseStyle;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseStyle: (style: ProseStyle) => void;
  readonly write: () => void;
  readonly copy: (page: Document) => void;
  readonly forget: () => void;
}

/**
 * The text for a council where there is a model, else the summary of the indicators. The preview
 * follows workbook, model and choices; writing writes what is shown.
 */
export function useSummary(workbook: KpiWorkbook, model: LogicModel | null): SummaryWork {
  const { language: paneLanguage, summary } = usePane();
  const [language, setLanguage] = useState(outputLanguage(workbook.settings, paneLanguage));
  const [style, setStyle] = useState<ProseStyle>("plain");
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
    style,
    chooseStyle: (chosen) => {
      setStyle(chosen);
      setOutcome(null);
    },
    chooseLanguage: (chosen) => {
      setLanguage(chosen);
      setOutcome(null);
    },
    write: () => {
      setOutcome({ kind: "writing" });
      void summary.write(preview).then((result) => {
        setOutcome(
          result.ok
            ? { kind: "written", range: result.value }
            : { kind: "refused", error: result.error },
        );
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
