import type { Followed } from "../followed";
import type { Language } from "../../core/messages/language";
import { outputLanguage } from "../../core/settings/settings";
import { takeBack, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Spills, Timers } from "../ports";
import type { CopySetting } from "./copy-conversion";
import type { ConversionPreview } from "./preview-conversion";
import type { BrokenFormula } from "./repair-formulas";
import type { TurnBackPreview } from "./turn-back";

interface SharingSetting extends CopySetting {
  readonly spills: Spills;
  readonly timers: Timers;
}

/** 配布と修復; each part is fetched when it is first asked for. */
export function sharingOnDemand(setting: SharingSetting, followed: Followed) {
  const { workbook, spills, timers } = setting;
  return {
    preview: async (read: KpiWorkbook, writer: Language, attention: Attention) => {
      const { previewConversion } = await import("./preview-conversion");
      const language = outputLanguage(read.settings, writer);
      return previewConversion(spills, read.snapshot, language, attention);
    },
    convert: async (preview: ConversionPreview, attention: Attention) => {
      const { writeConversion } = await import("./write-conversion");
      return followed(await writeConversion(workbook, preview, attention));
    },
    copy: async (preview: ConversionPreview, attention: Attention) => {
      const { copyConversion } = await import("./copy-conversion");
      return copyConversion(setting, preview, attention);
    },
    turnBack: async (preview: TurnBackPreview, writer: Language, attention: Attention) => {
      const { turnBack } = await import("./turn-back");
      return followed(await turnBack(workbook, preview, writer, attention));
    },
    repair: async (broken: readonly BrokenFormula[], attention: Attention) => {
      const { repairFormulas } = await import("./repair-formulas");
      return followed(await repairFormulas(workbook, timers, broken, attention));
    },
    undo: async (written: Undoable, attention: Attention) =>
      followed(await takeBack(workbook, written, attention)),
  };
}
