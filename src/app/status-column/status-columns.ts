import type { Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import { statusColumnProposals, type StatusColumnProposal } from "./propose-columns";
import { previewStatusColumn, writeStatusColumn, type StatusColumnPreview } from "./status-column";

/** 状態の列: first a preview, then, on the user's word, beside the staff's own table; and the way back. */
export interface PaneStatusColumn extends TakesBack {
  proposals(workbook: KpiWorkbook): readonly StatusColumnProposal[];
  preview(
    workbook: KpiWorkbook,
    proposal: StatusColumnProposal,
    column: number,
  ): StatusColumnPreview;
  /** Writes exactly what was shown, or nothing if the table is another by now. */
  write(preview: StatusColumnPreview, attention: Attention): Promise<Wanted<Undoable | "changed">>;
}

export function statusColumns(workbook: Workbook, followed: Followed): PaneStatusColumn {
  return {
    ...takingBack(workbook, followed),
    proposals: statusColumnProposals,
    preview: previewStatusColumn,
    write: async (preview, attention) =>
      followed(await writeStatusColumn(workbook, preview, attention)),
  };
}
