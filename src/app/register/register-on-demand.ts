import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { RegisterAnswers, RegisterPreview } from "./register-preview";
import type { WrittenRegister } from "./write-register";

/** 台帳を作る: first a preview, then, on the user's word, the register; and the way back. */
export interface PaneRegister extends TakesBack {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<RegisterPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: RegisterPreview,
    answers: RegisterAnswers,
    attention: Attention,
  ): Promise<Wanted<WrittenRegister | "changed">>;
}

/** The register; all of it is fetched when it is first asked for. */
export function registerOnDemand(workbook: Workbook, followed: Followed): PaneRegister {
  return {
    ...takingBack(workbook, followed),
    preview: async (read, writer, attention) => {
      const { prepareRegister } = await import("./write-register");
      return prepareRegister(read, outputLanguage(read.settings, writer), attention);
    },
    write: async (preview, answers, attention) => {
      const { writeRegister } = await import("./write-register");
      return followed(await writeRegister(workbook, preview, answers, attention));
    },
  };
}
