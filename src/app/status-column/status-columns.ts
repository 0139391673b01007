import type { Followed } from "../followed";
import type { Attention } from "../attention";
import { takeBack, type Undoable } from "../apply-wanted";
import type { Workbook } from "../ports";
import { statusColumnProposals } from "./propose-columns";
import { previewStatusColumn, writeStatusColumn, type StatusColumnPreview } from "./status-column";

/** 状態の列 for the pane. */
export function statusColumns(workbook: Workbook, followed: Followed) {
  return {
    proposals: statusColumnProposals,
    preview: previewStatusColumn,
    write: async (preview: StatusColumnPreview, attention: Attention) =>
      followed(await writeStatusColumn(workbook, preview, attention)),
    undo: async (written: Undoable, attention: Attention) =>
      followed(await takeBack(workbook, written, attention)),
  };
}
