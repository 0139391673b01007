import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Spills, Timers } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import type { ConvertedFile, CopySetting } from "./copy-conversion";
import type { ConversionPreview } from "./preview-conversion";
import type { BrokenFormula, RepairOutcome } from "./repair-formulas";
import type { TurnBackPreview, WrittenTurnBack } from "./turn-back";
import type { WrittenConversion } from "./write-conversion";

/** 配布と修復: first a preview, then, on the user's word, the cells; and the way back. */
export interface PaneSharing extends TakesBack {
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<Wanted<ConversionPreview>>;
  /** Writes exactly what was shown, or nothing if one of the cells is another by now. */
  convert(
    preview: ConversionPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenConversion | "changed">>;
  /** A copy of the workbook's file with what was shown; the workbook stays as it is. */
  copy(
    preview: ConversionPreview,
    attention: Attention,
  ): Promise<Wanted<ConvertedFile | "changed" | "unreadable">>;
  turnBack(
    preview: TurnBackPreview,
    language: Language,
    attention: Attention,
  ): Promise<Wanted<WrittenTurnBack | "changed">>;
  repair(
    broken: readonly BrokenFormula[],
    attention: Attention,
  ): Promise<Wanted<RepairOutcome | "changed">>;
}

interface SharingSetting extends CopySetting {
  readonly spills: Spills;
  readonly timers: Timers;
}

/** Each part is fetched when it is first asked for. */
export function sharingOnDemand(setting: SharingSetting, followed: Followed): PaneSharing {
  const { workbook, spills, timers } = setting;
  return {
    ...takingBack(workbook, followed),
    preview: async (read, writer, attention) => {
      const { previewConversion } = await import("./preview-conversion");
      const language = outputLanguage(read.settings, writer);
      return previewConversion(spills, read.snapshot, language, attention);
    },
    convert: async (preview, attention) => {
      const { writeConversion } = await import("./write-conversion");
      return followed(await writeConversion(workbook, preview, attention));
    },
    copy: async (preview, attention) => {
      const { copyConversion } = await import("./copy-conversion");
      return followed(await copyConversion(setting, preview, attention));
    },
    turnBack: async (preview, writer, attention) => {
      const { turnBack } = await import("./turn-back");
      return followed(await turnBack(workbook, preview, writer, attention));
    },
    repair: async (broken, attention) => {
      const { repairFormulas } = await import("./repair-formulas");
      return followed(await repairFormulas(workbook, timers, broken, attention));
    },
  };
}
