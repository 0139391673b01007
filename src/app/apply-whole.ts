import { err, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { HostError } from "./host-error";
import type { Workbook } from "./ports";
import { recoveryOf } from "./recover";
import { invertPlan } from "./undo";
import type { WritePlan } from "./write-plan";

/** What was applied, and what brings back what stood before. */
export interface Undoable {
  readonly plan: WritePlan;
  readonly undo: WritePlan;
}

/** How often the way back is tried: what stopped the plan may be over a moment later. */
const attempts = 3;

/** Excel refuses these before it does anything, or will do all of it when it finds the time. */
const wholeOrNothing: ReadonlySet<HostError["kind"]> = new Set([
  "cell-edit-mode",
  "too-large",
  "busy",
]);

/**
 * Applies a plan as a whole or not at all. Excel stops a request at the first action that it
 * refuses, and keeps what it did before: that is read and taken back. Where even this is refused,
 * the error says that the workbook stands half-way.
 *
 * @param before - the workbook right before.
 */
export async function applyWhole(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
): Promise<Result<Undoable, HostError>> {
  const written = await workbook.apply(plan);
  if (written.ok) return ok({ plan, undo: invertPlan(plan, before) });
  let known = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await recover(workbook, plan, before);
    if (outcome === "before") return written;
    known ||= outcome === "between";
    // It does not answer: asking again would only make the user wait.
    if (outcome === "silent") break;
  }
  if (!known && wholeOrNothing.has(written.error.kind)) return written;
  const { kind, detail } = written.error;
  return err({ kind: "half-written", detail: `${kind} · ${detail}` });
}

/** Where the workbook stands after the attempt to take back what was done. */
async function recover(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
): Promise<"before" | "between" | "unread" | "silent"> {
  const read = await workbook.read();
  if (!read.ok) return read.error.kind === "busy" ? "silent" : "unread";
  const { seen, unseen } = recoveryOf(plan, before, read.value);
  if (seen.steps.length === 0) return "before";
  const restored = await workbook.apply(seen);
  if (!restored.ok) return "between";
  // Drawings and lists to choose from: worth a try, and no reason to try the cells again.
  if (unseen.steps.length > 0) await workbook.apply(unseen);
  return "before";
}
