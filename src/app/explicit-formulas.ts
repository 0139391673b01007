import type { Attention } from "./attention";
import { planExplicitStatus, type ExplicitFormula, type ExplicitPlan } from "./explicit-status";
import type { Followed } from "./followed";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Wanted } from "./wanted";
import {
  undoExplicitStatus,
  writeExplicitStatus,
  type ExplicitSetting,
} from "./write-explicit-status";

/** 数式を明示する: first a preview, then, on the user's word, the formulas; and the way back. */
export interface PaneExplicitFormulas {
  preview(workbook: KpiWorkbook): ExplicitPlan;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(preview: ExplicitPlan, attention: Attention): Promise<Wanted<"written" | "changed">>;
  /** Answers how many cells have their former formula again. */
  undo(formulas: readonly ExplicitFormula[], attention: Attention): Promise<Wanted<number>>;
}

export function explicitFormulas(
  setting: ExplicitSetting,
  followed: Followed,
): PaneExplicitFormulas {
  return {
    preview: planExplicitStatus,
    write: async (preview, attention) =>
      followed(await writeExplicitStatus(setting, preview, attention)),
    undo: async (formulas, attention) =>
      followed(await undoExplicitStatus(setting.workbook, formulas, attention)),
  };
}
