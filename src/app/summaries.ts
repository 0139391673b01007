import type { Language } from "../core/messages/language";
import { outputLanguage } from "../core/settings/settings";
import type { Attention } from "./attention";
import type { Followed } from "./followed";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Workbook } from "./ports";
import { takingBack, type TakesBack } from "./taking-back";
import type { Wanted } from "./wanted";
import {
  previewSummary,
  writeSummary,
  type SummaryPreview,
  type WrittenSummary,
} from "./write-summary";

/** The summary: first a preview, then, on the user's word, the sheet; and the way back. */
export interface PaneSummary extends TakesBack {
  preview(workbook: KpiWorkbook, language: Language): SummaryPreview;
  /** Writes exactly what was shown. */
  write(preview: SummaryPreview, attention: Attention): Promise<Wanted<WrittenSummary>>;
}

export function summaries(workbook: Workbook, followed: Followed): PaneSummary {
  return {
    ...takingBack(workbook, followed),
    preview: (read, writer) => previewSummary(read, outputLanguage(read.settings, writer)),
    write: async (preview, attention) => followed(await writeSummary(workbook, preview, attention)),
  };
}
