import { ok, type Result } from "../../core/result";
import type { Attention } from "../attention";
import { applyWanted, takeBack } from "../apply-wanted";
import type { HostError } from "../host-error";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import type { ModelSheetPreview, WrittenModel } from "./model-sheet";
import { previewModelSheet } from "./plan-model-sheet";

/**
 * Writes exactly what the preview showed. One read, one write; if the workbook is another by now,
 * nothing is written. `null` when nobody wanted it any more.
 */
export async function writeModelSheet(
  workbook: Workbook,
  preview: ModelSheetPreview,
  attention: Attention,
): Promise<Result<WrittenModel | "changed", HostError> | null> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const now = previewModelSheet(preview.model, read.value, preview.options);
  if (outline(now) !== outline(preview)) return ok("changed");
  const written = await applyWanted(workbook, now.plan, read.value.snapshot, attention);
  if (!written?.ok) return written;
  return ok({ ...written.value, sheet: now.sheet, range: now.range });
}

/** Brings back what stood before, unless somebody has written over it since. One read, one write. */
export function undoModelSheet(
  workbook: Workbook,
  written: WrittenModel,
  attention: Attention,
): Promise<Result<"undone" | "changed", HostError> | null> {
  return takeBack(workbook, written, attention);
}

function outline({ plan, obstacle }: ModelSheetPreview): string {
  return JSON.stringify([plan, obstacle]);
}
