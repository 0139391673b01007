import type { Attention } from "./attention";
import {
  previewCorrections,
  undoCorrections,
  writeCorrections,
  type CorrectionPreview,
  type RoleWish,
  type WrittenCorrections,
} from "./correct-roles";
import type { Followed } from "./followed";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Workbook } from "./ports";
import type { Wanted } from "./wanted";

/** 読み方を直す: first a preview, then, on the user's word, kept in the workbook; and the way back. */
export interface PaneCorrections {
  /** How a sheet would be read. */
  preview(workbook: KpiWorkbook, sheet: string, wishes: readonly RoleWish[]): CorrectionPreview;
  /** Writes exactly what was shown, or nothing if the sheet reads differently by now. */
  write(
    preview: CorrectionPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenCorrections | "changed">>;
  undo(written: WrittenCorrections, attention: Attention): Promise<Wanted<"undone" | "changed">>;
}

export function corrections(workbook: Workbook, followed: Followed): PaneCorrections {
  return {
    preview: ({ snapshot }, sheet, wishes) => previewCorrections(snapshot, sheet, wishes),
    write: async (preview, attention) =>
      followed(await writeCorrections(workbook, preview, attention)),
    undo: async (written, attention) =>
      followed(await undoCorrections(workbook, written, attention)),
  };
}
