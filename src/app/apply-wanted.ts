import { ok } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { applyWhole, type Undoable } from "./apply-whole";
import type { Attention } from "./attention";
import type { Workbook } from "./ports";
import { stands } from "./stands";
import type { WritePlan } from "./write-plan";
import type { Wanted } from "./wanted";
import { readNow } from "./read-now";

export type { Undoable };

/**
 * Applies a plan to a workbook that was just read. `null` when nobody wanted it any more.
 *
 * @param before - the workbook without what need not come back.
 * @param basis - as it was read, if that is another.
 */
export async function applyWanted(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
  attention: Attention,
  basis = before,
): Promise<Wanted<Undoable>> {
  // The last moment to give it up: once the request is on its way, it cannot be called back.
  if (!(await attention.pause())) return null;
  attention.report({ step: "writing", done: 0, total: null });
  return applyWhole(workbook, plan, before, basis);
}

/** Brings back what stood before, unless somebody has written over it since. One read, one write. */
export async function takeBack(
  workbook: Workbook,
  { plan, undo }: Undoable,
  attention: Attention,
): Promise<Wanted<"undone" | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (!stands(plan, read.value)) return ok("changed");
  const undone = await applyWanted(workbook, undo, read.value, attention);
  return undone?.ok ? ok("undone") : undone;
}
