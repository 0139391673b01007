import type { Attention } from "../attention";
import { takeBack, type Undoable } from "../findings/apply-wanted";
import type { Workbook } from "../ports";
import { statusColumnProposals } from "./propose-columns";
import { previewStatusColumn, writeStatusColumn, type StatusColumnPreview } from "./status-column";

/** What follows a write: the view of the workbook is read anew. */
type Followed = <T extends { readonly ok: boolean } | null>(written: T) => T;

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
