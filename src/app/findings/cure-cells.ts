import { ok } from "../../core/result";
import { cureOf } from "../../core/rules/cures";
import type { CellEdit } from "../../core/rules/cures/cure";
import type { Finding } from "../../core/rules/finding";
import { formatCell } from "../../core/sheet/address";
import { cellAt, type Cell } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import type { Workbook } from "../ports";
import { cellSteps } from "../cell-blocks";
import type { PlannedCell, WritePlan } from "../write-plan";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";
import { isUntouched } from "../same-cell";

/** A cell before and after, as people see it. */
export interface PreviewEdit extends CellEdit {
  readonly before: Cell;
}

/** Every cell that a cure would rewrite; none where the finding is for a person to mend. */
export interface CurePreview {
  readonly edits: readonly PreviewEdit[];
}

/** What a cure has written, and what the way back needs. */
export interface WrittenCure extends Undoable {
  readonly cells: number;
}

/** What mending the findings would write. A cell is written once, as the first of them says. */
export function previewCure(workbook: KpiWorkbook, findings: readonly Finding[]): CurePreview {
  const { snapshot, reading } = workbook;
  const view = { snapshot: staffSheets(snapshot), reading };
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const edits = new Map<string, PreviewEdit>();
  for (const edit of findings.flatMap((finding) => cureOf(finding, view))) {
    const sheet = sheets.get(edit.at.sheet);
    const key = formatCell(edit.at);
    if (sheet && !edits.has(key)) edits.set(key, { ...edit, before: cellAt(sheet, edit.at) });
  }
  return { edits: [...edits.values()] };
}

/**
 * Writes exactly what was shown. One read, one write; if one of the cells holds something else by
 * now, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeCure(
  workbook: Workbook,
  preview: CurePreview,
  attention: Attention,
): Promise<Wanted<WrittenCure | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (!preview.edits.every(({ at, before }) => isUntouched(read.value, at, before)))
    return ok("changed");
  const written = await applyWanted(workbook, planCure(preview), read.value, attention);
  return written?.ok ? ok({ cells: preview.edits.length, ...written.value }) : written;
}

/** The plan of a preview: these cells and no other. */
export function planCure({ edits }: CurePreview): WritePlan {
  return { steps: cellSteps(edits.map((edit) => ({ at: edit.at, cell: cellOf(edit) }))) };
}

/** Other words leave the format of their cell as it is; a number brings the one that shows it. */
function cellOf({ entry, before }: PreviewEdit): PlannedCell {
  return entry.kind === "text" ? { ...entry, format: before.format } : entry;
}
