import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import type { RegisterAnswers, RegisterPreview } from "./register-preview";
import type { WrittenRegister } from "./write-register";

/** The register; all of it is fetched when it is first asked for. */
export function registerOnDemand(workbook: Workbook, followed: Followed) {
  return {
    preview: async (read: KpiWorkbook, writer: Language, attention: Attention) => {
      const { prepareRegister } = await import("./write-register");
      return prepareRegister(read, outputLanguage(read.settings, writer), attention);
    },
    write: async (preview: RegisterPreview, answers: RegisterAnswers, attention: Attention) => {
      const { writeRegister } = await import("./write-register");
      return followed(await writeRegister(workbook, preview, answers, attention));
    },
    undo: async (written: WrittenRegister, attention: Attention) => {
      const { undoRegister } = await import("./write-register");
      return followed(await undoRegister(workbook, written, attention));
    },
  };
}
