import { formatCell } from "../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { ok } from "../core/result";
import type { Attention } from "./attention";
import { enterWanted } from "./enter-whole";
import { planExplicitStatus, type ExplicitFormula, type ExplicitPlan } from "./explicit-status";
import { isSameFormula } from "./holds";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Watched } from "./observable";
import type { CellFormula, Workbook } from "./ports";
import { readKpis } from "./read-kpis";
import { readNow } from "./read-now";
import type { Wanted } from "./wanted";

export interface ExplicitSetting {
  readonly workbook: Workbook;
  /** The workbook as known last; the preview was made from it. */
  readonly view: Watched<KpiWorkbook | null>;
}

/**
 * Writes exactly what the preview showed. The cells are the staff's: if rows have moved or values
 * come since, the new state is shown instead and nothing is written. One read, one write.
 */
export async function writeExplicitStatus(
  { workbook, view }: ExplicitSetting,
  preview: ExplicitPlan,
  attention: Attention,
): Promise<Wanted<"written" | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  view.set(read.value);
  const now = planExplicitStatus(read.value);
  if (describe(now) !== describe(preview)) return ok("changed");
  const { snapshot } = read.value;
  const entered = await enterWanted(workbook, preview.formulas, snapshot, attention);
  return entered?.ok ? ok("written") : entered;
}

/**
 * Gives the cells their former formulas back. A cell that holds something else by now keeps it.
 * Answers how many have their old formula again.
 */
export async function undoExplicitStatus(
  workbook: Workbook,
  written: readonly ExplicitFormula[],
  attention: Attention,
): Promise<Wanted<number>> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  const former = written
    .filter((explicit) => holds(read.value, explicit))
    .map(({ at, before }) => ({ at, formula: before }));
  const entered = await enterWanted(workbook, former, read.value, attention);
  return entered?.ok ? ok(former.length) : entered;
}

function describe({ formulas }: ExplicitPlan): string {
  return formulas
    .map(({ at, before, formula, explicitStatus }) =>
      [formatCell(at), before, formula, explicitStatus].join("\t"),
    )
    .join("\n");
}

function holds({ sheets }: WorkbookSnapshot, { at, formula }: CellFormula): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet !== undefined && isSameFormula(cellAt(sheet, at), formula);
}
