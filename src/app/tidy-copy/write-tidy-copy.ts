import { ok } from "../../core/result";
import type { Attention } from "../attention";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import { previewTidyCopy, type TidyPreview } from "./preview-tidy-copy";
import { layOutTidy } from "./tidy-layout";
import type { Wanted } from "../wanted";

/** What was written, and what the way back needs. */
export interface WrittenTidyCopy extends Undoable {
  readonly sheet: string;
  readonly rows: number;
}

/**
 * Writes exactly what the preview showed, onto a sheet of its own: one read, one write. If the
 * workbook has become another since, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeTidyCopy(
  workbook: Workbook,
  preview: TidyPreview,
  attention: Attention,
): Promise<Wanted<WrittenTidyCopy | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const now = await previewTidyCopy(read.value, preview.language, attention);
  if (!now) return null;
  if (outline(now) !== outline(preview)) return ok("changed");
  const plan = layOutTidy(preview);
  const written = await applyWanted(workbook, plan, read.value.snapshot, attention);
  const { sheet, rows } = preview;
  return written?.ok ? ok({ ...written.value, sheet, rows }) : written;
}

/** What was shown, in words that can be compared. */
function outline({ sheet, replaces, indicators }: TidyPreview): string {
  return JSON.stringify([sheet, replaces, indicators]);
}
