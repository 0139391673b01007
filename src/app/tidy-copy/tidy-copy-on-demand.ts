import type { Followed } from "../followed";
import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import type { Attention } from "../attention";
import type { Undoable } from "../apply-wanted";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import type { TidyPreview } from "./preview-tidy-copy";

/** The machine-readable copy; each part is fetched when it is first asked for. */
export function tidyCopyOnDemand(workbook: Workbook, followed: Followed) {
  return {
    preview: async (read: KpiWorkbook, writer: Language, attention: Attention) => {
      const { previewTidyCopy } = await import("./preview-tidy-copy");
      return previewTidyCopy(read, outputLanguage(read.settings, writer), attention);
    },
    write: async (preview: TidyPreview, attention: Attention) => {
      const { writeTidyCopy } = await import("./write-tidy-copy");
      return followed(await writeTidyCopy(workbook, preview, attention));
    },
    undo: async (written: Undoable, attention: Attention) => {
      const { takeBack } = await import("../apply-wanted");
      return followed(await takeBack(workbook, written, attention));
    },
  };
}
