import type { Day } from "../../core/indicator/due";
import type { Language } from "../../core/messages/language";
import { ok } from "../../core/result";
import { applyWanted, type Undoable } from "../apply-wanted";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import type { WritePlan } from "../write-plan";
import { cellInTheWay } from "./place-rows";
import { planSteps } from "./plan-record";
import { recordSteps } from "./preview-record";
import type { Again, NotesById, RecordPreview } from "./record-preview";
import type { CountedSteps } from "../../core/steps";
import type { Wanted } from "../wanted";

/** What was written, and what the way back needs. */
export interface WrittenRecord extends Undoable {
  readonly sheet: string;
  /** Indicators that were recorded. */
  readonly indicators: number;
  /** The first of the rows. */
  readonly row: number;
}

/** What staff add to a preview. */
export interface RecordWish {
  readonly notes: NotesById;
  readonly again: Again;
}

/** What recording would do to a workbook, worked out in turns with the screen. */
export async function prepareRecord(
  basis: KpiWorkbook,
  day: Day,
  writer: Language,
  attention: Attention,
): Promise<RecordPreview | null> {
  if (!(await attention.pause())) return null;
  return inSteps(recordSteps(basis, day, writer), "preparing", attention);
}

/**
 * Writes exactly what was shown, with what staff say. One read, one write; if what would be recorded,
 * or the record itself, has become another since, nothing is written. `null` when nobody wanted it
 * any more.
 */
export async function writeRecord(
  workbook: Workbook,
  preview: RecordPreview,
  { notes, again }: RecordWish,
  attention: Attention,
): Promise<Wanted<WrittenRecord | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const { day, language, sheet, rows } = preview;
  const now = await prepareRecord(read.value, day, language, attention);
  if (!now) return null;
  const same = await inSteps(isSame(now, preview), "preparing", attention);
  if (same === null) return null;
  if (!same || cellInTheWay(now, again)) return ok("changed");
  const plan = await inSteps(planSteps(now, notes, again), "preparing", attention);
  if (!plan) return null;
  const written = await applyWanted(workbook, plan, read.value.snapshot, attention);
  if (!written?.ok) return written;
  return ok({ ...written.value, sheet, indicators: rows.length, row: firstRow(plan) });
}

function firstRow({ steps }: WritePlan): number {
  const tops = steps.flatMap((step) => (step.kind === "cells" ? [step.top] : []));
  return tops.reduce((first, top) => Math.min(first, top));
}

/** Rows compared between two pauses. */
const comparedAtOnce = 500;

/** Do two previews show the same? Row by row: their cells are many. */
function* isSame(now: RecordPreview, shown: RecordPreview): CountedSteps<boolean> {
  const total = now.rows.length;
  if (total !== shown.rows.length || outline(now) !== outline(shown)) return false;
  for (const [i, row] of now.rows.entries()) {
    if (JSON.stringify(row) !== JSON.stringify(shown.rows[i])) return false;
    if (i % comparedAtOnce === comparedAtOnce - 1) yield { done: i + 1, total };
  }
  return true;
}

/** What was shown besides the rows, in words that can be compared. */
function outline({ sheet, isNew, language, whole, today, inTheWay }: RecordPreview): string {
  const former = today && [today.rows, [...today.notes]];
  return JSON.stringify([sheet, isNew, language, whole.cells, former, inTheWay]);
}
