import type { Language } from "../../core/messages/language";
import { ok, type Result } from "../../core/result";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import type { HostError } from "../host-error";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import { invertPlan } from "../undo";
import type { PlannedCell, WritePlan } from "../write-plan";
import { inSteps, type Steps } from "./in-steps";
import { planSteps } from "./plan-register";
import { previewSteps, rowsAtOnce } from "./preview-register";
import type { RegisterAnswers, RegisterPreview } from "./register-preview";
import { registerSources } from "./register-sources";
import { isSameFormula } from "./row-changes";

/** What building the register would do to a workbook, worked out in turns with the screen. */
export async function prepareRegister(
  basis: KpiWorkbook,
  language: Language,
  attention: Attention,
): Promise<RegisterPreview | null> {
  if (!(await attention.pause())) return null;
  return inSteps(previewSteps(basis, registerSources(basis, language)), "preparing", attention);
}

/** What was written, and what the way back needs. */
export interface WrittenRegister {
  readonly sheet: string;
  readonly plan: WritePlan;
  readonly undo: WritePlan;
}

/**
 * Writes exactly what the preview showed, with the user's answers. One read, one write; if the
 * workbook has become another since, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeRegister(
  workbook: Workbook,
  preview: RegisterPreview,
  answers: RegisterAnswers,
  attention: Attention,
): Promise<Result<WrittenRegister | "changed", HostError> | null> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const sources = registerSources(read.value, preview.language);
  const now = await inSteps(previewSteps(read.value, sources), "preparing", attention);
  const same = now && (await inSteps(isSame(now, preview), "preparing", attention));
  if (!now || same === null) return null;
  if (!same) return ok("changed");
  const plan = await inSteps(planSteps(now, answers, sources), "preparing", attention);
  if (!plan) return null;
  const undo = invertPlan(plan, read.value.snapshot);
  const written = await apply(workbook, plan, attention);
  return written?.ok ? ok({ sheet: preview.sheet, plan, undo }) : written;
}

/** Brings back what stood before, unless somebody has written over it since. One read, one write. */
export async function undoRegister(
  workbook: Workbook,
  { sheet, plan, undo }: WrittenRegister,
  attention: Attention,
): Promise<Result<"undone" | "changed", HostError> | null> {
  attention.report({ step: "reading", done: 0, total: null });
  const read = await workbook.read();
  if (!read.ok) return read;
  if (!stands(plan, sheet, read.value)) return ok("changed");
  const written = await apply(workbook, undo, attention);
  return written?.ok ? ok("undone") : written;
}

/** The last moment to give it up: once the request is on its way, it cannot be called back. */
async function apply(
  workbook: Workbook,
  plan: WritePlan,
  attention: Attention,
): Promise<Result<null, HostError> | null> {
  if (!(await attention.pause())) return null;
  attention.report({ step: "writing", done: 0, total: null });
  return workbook.apply(plan);
}

/** Do two previews show the same? Row by row: their cells are many. */
function* isSame(now: RegisterPreview, shown: RegisterPreview): Steps<boolean> {
  const { sheet, isNew, rows } = now;
  const total = rows.length;
  if (sheet !== shown.sheet || isNew !== shown.isNew || total !== shown.rows.length) return false;
  for (const [i, row] of rows.entries()) {
    if (JSON.stringify(row) !== JSON.stringify(shown.rows[i])) return false;
    if (i % rowsAtOnce === rowsAtOnce - 1) yield { done: i + 1, total };
  }
  return true;
}

/** Does everything stand as it was written, and in a sheet that goes with the undo nothing else? */
function stands(plan: WritePlan, name: string, { sheets }: WorkbookSnapshot): boolean {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return false;
  let written = 0;
  for (const step of plan.steps) {
    if (step.kind !== "cells") continue;
    for (const [r, row] of step.cells.entries()) {
      for (const [c, cell] of row.entries()) {
        if (cell.kind !== "blank") written += 1;
        if (!holds(sheet, step.top + r, step.left + c, cell)) return false;
      }
    }
  }
  const isNew = plan.steps.some(({ kind }) => kind === "own-sheet");
  return !isNew || written === filledCells(sheet);
}

function holds(sheet: SheetSnapshot, row: number, column: number, cell: PlannedCell): boolean {
  const present = cellAt(sheet, { row, column });
  switch (cell.kind) {
    case "formula":
      return isSameFormula(present, cell.formula);
    case "text":
      return present.value === cell.text;
    case "number":
      return present.value === cell.value;
    case "blank":
      return present.value === "" && present.formula === "";
  }
}

function filledCells({ formulas }: SheetSnapshot): number {
  return formulas.reduce((sum, row) => sum + row.filter((formula) => formula !== "").length, 0);
}
