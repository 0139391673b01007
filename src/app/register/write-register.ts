import type { Language } from "../../core/messages/language";
import { ok } from "../../core/result";
import { applyWanted, type Undoable } from "../apply-wanted";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import { planSteps } from "./plan-register";
import { previewSteps, rowsAtOnce } from "./preview-register";
import type { RegisterAnswers, RegisterPreview } from "./register-preview";
import { registerSources } from "./register-sources";
import type { CountedSteps } from "../../core/steps";
import type { Wanted } from "../wanted";

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
export interface WrittenRegister extends Undoable {
  readonly sheet: string;
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
): Promise<Wanted<WrittenRegister | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const sources = registerSources(read.value, preview.language);
  const now = await inSteps(previewSteps(read.value, sources), "preparing", attention);
  const same = now && (await inSteps(isSame(now, preview), "preparing", attention));
  if (!now || same === null) return null;
  if (!same) return ok("changed");
  const plan = await inSteps(planSteps(now, answers, sources), "preparing", attention);
  if (!plan) return null;
  const written = await applyWanted(workbook, plan, read.value.snapshot, attention);
  return written?.ok ? ok({ sheet: preview.sheet, ...written.value }) : written;
}

/** Do two previews show the same? Row by row: their cells are many. */
function* isSame(now: RegisterPreview, shown: RegisterPreview): CountedSteps<boolean> {
  const { sheet, isNew, rows } = now;
  const total = rows.length;
  if (sheet !== shown.sheet || isNew !== shown.isNew || total !== shown.rows.length) return false;
  for (const [i, row] of rows.entries()) {
    if (JSON.stringify(row) !== JSON.stringify(shown.rows[i])) return false;
    if (i % rowsAtOnce === rowsAtOnce - 1) yield { done: i + 1, total };
  }
  return true;
}
