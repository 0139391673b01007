import { useMemo, useState } from "react";
import type { HostError } from "../../app/host-error";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { SummaryPreview } from "../../app/write-summary";
import type { Language } from "../../core/messages/language";
import type { RangeAddress } from "../../core/sheet/address";
import { usePane } from "../pane-context";
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
  readonly chooseLanguage: (language: Language) => void;
  readonly write: () => void;
  readonly copy: (page: Document) => void;
  readonly forget: () => void;
}

/** The preview follows the workbook and the chosen language; writing writes what is shown. */
export function useSummary(workbook: KpiWorkbook): SummaryWork {
  const { language: paneLanguage, summary } = usePane();
  const [language, setLanguage] = useState(paneLanguage);
  const [outcome, setOutcome] = useState<SummaryOutcome | null>(null);
  const preview = useMemo(() => summary.preview(workbook, language), [summary, workbook, language]);
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
