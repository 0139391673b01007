import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { TidyPreview } from "./preview-tidy-copy";
import type { WrittenTidyCopy } from "./write-tidy-copy";

/** 機械可読な写しを作る: first a preview, then, on the user's word, the copy; and the way back. */
export interface PaneTidyCopy extends TakesBack {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<TidyPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(preview: TidyPreview, attention: Attention): Promise<Wanted<WrittenTidyCopy | "changed">>;
}

/** The machine-readable copy; each part is fetched when it is first asked for. */
export function tidyCopyOnDemand(workbook: Workbook, followed: Followed): PaneTidyCopy {
  return {
    ...takingBack(workbook, followed),
    preview: async (read, writer, attention) => {
      const { previewTidyCopy } = await import("./preview-tidy-copy");
      return previewTidyCopy(read, outputLanguage(read.settings, writer), attention);
    },
    write: async (preview, attention) => {
      const { writeTidyCopy } = await import("./write-tidy-copy");
      return followed(await writeTidyCopy(workbook, preview, attention));
    },
  };
}
