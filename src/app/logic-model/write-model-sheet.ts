import { ok } from "../../core/result";
import type { Attention } from "../attention";
import { applyWanted } from "../apply-wanted";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import type { ModelSheetPreview, WrittenModel } from "./model-sheet";
import { previewModelSheet } from "./plan-model-sheet";
import type { Wanted } from "../wanted";

/**
 * Writes exactly what the preview showed. One read, one write; if the workbook is another by now,
 * nothing is written. `null` when nobody wanted it any more.
 */
export async function writeModelSheet(
  workbook: Workbook,
  preview: ModelSheetPreview,
  attention: Attention,
): Promise<Wanted<WrittenModel | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const now = previewModelSheet(preview.model, read.value, preview.options);
  if (outline(now) !== outline(preview)) return ok("changed");
  const written = await applyWanted(workbook, now.plan, read.value.snapshot, attention);
  if (!written?.ok) return written;
  return ok({ ...written.value, sheet: now.sheet, range: now.range });
}

function outline({ plan, obstacle }: ModelSheetPreview): string {
  return JSON.stringify([plan, obstacle]);
}
