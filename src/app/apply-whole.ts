import { err, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { HostError } from "./host-error";
import { isDone, removingLast } from "./is-done";
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
 * @param before - the workbook right before, without what need not come back.
 * @param basis - the workbook as it was read, if that is another.
 */
export async function applyWhole(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
  basis = before,
): Promise<Result<Undoable, HostError>> {
  const ordered = removingLast(plan);
  const written = await workbook.apply(ordered, basis);
  const applied = { plan, undo: invertPlan(plan, before) };
  if (written.ok) return ok(applied);
  const refusal = await takenBack(workbook, ordered, before, written.error);
  return refusal ? err(refusal) : ok(applied);
}

/**
 * Takes back what Excel has done of a plan before it stopped.
 *
 * @param before - the workbook right before the plan.
 * @param refusal - what stopped it.
 * @returns what there is to tell: the refusal, or that the workbook stands half-way; `null` where
 *   all of the plan was done after all.
 */
export async function takenBack(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
  refusal: HostError,
): Promise<HostError | null> {
  if (refusal.kind === "half-written") return refusal;
  const left = refusal.kind === "overtaken" ? withoutCells(plan, before) : plan;
  let known = false;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await recover(workbook, left, before);
    if (outcome === "after") return null;
    if (outcome === "before") return refusal;
    known ||= outcome === "between";
    // It does not answer: asking again would only make the user wait.
    if (outcome === "silent") break;
  }
  if (!known && wholeOrNothing.has(refusal.kind)) return refusal;
  return { kind: "half-written", detail: `${refusal.kind} · ${refusal.detail}` };
}

/** What stood in the cells was put back when it was found to be another: only the rest is left. */
function withoutCells({ steps }: WritePlan, { sheets }: WorkbookSnapshot): WritePlan {
  const there = new Set(sheets.map(({ name }) => name));
  const own = new Set(steps.flatMap((step) => (step.kind === "own-sheet" ? [step.sheet] : [])));
  return {
    steps: steps.filter(
      (step) =>
        (step.kind !== "cells" && step.kind !== "restore") ||
        own.has(step.sheet) ||
        !there.has(step.sheet),
    ),
  };
}

/** Where the workbook stands after the attempt to take back what was done. */
async function recover(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
): Promise<"before" | "after" | "between" | "unread" | "silent"> {
  const read = await workbook.read();
  if (!read.ok) return read.error.kind === "busy" ? "silent" : "unread";
  if (isDone(plan, before, read.value)) return "after";
  const { seen, drawings, lists } = recoveryOf(plan, before, read.value);
  for (const part of [seen, drawings]) {
    const restored = part.steps.length === 0 ? ok(null) : await workbook.apply(part);
    if (!restored.ok) return "between";
  }
  // Lists to choose from: worth a try, and no reason to try the cells again.
  if (seen.steps.length > 0 && lists.steps.length > 0) await workbook.apply(lists);
  return "before";
}
