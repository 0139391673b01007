import { formatCell } from "../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { err, ok, type Result } from "../core/result";
import { unattended } from "./attention";
import { enterWhole } from "./enter-whole";
import { planExplicitStatus, type ExplicitFormula, type ExplicitPlan } from "./explicit-status";
import { isSameFormula } from "./holds";
import type { HostError } from "./host-error";
import type { KpiWorkbook } from "./kpi-workbook";
import type { Watched } from "./observable";
import type { CellFormula, Timers, Workbook } from "./ports";
import { readKpis } from "./read-kpis";

interface WriteExplicitSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** The workbook as known last; the preview was made from it. */
  readonly view: Watched<KpiWorkbook | null>;
}

/** `changed`: the workbook is another than the preview showed, and nothing was written. */
export type WriteExplicitOutcome = "written" | "changed";

/**
 * Writes exactly what the preview showed. The cells are the staff's: if rows have moved or values
 * come since, the new state is shown instead and nothing is written. One read, one write.
 */
export async function writeExplicitStatus(
  { workbook, timers, view }: WriteExplicitSetting,
  preview: ExplicitPlan,
): Promise<Result<WriteExplicitOutcome, HostError>> {
  const read = await readKpis(workbook, unattended(timers));
  if (!read) return err({ kind: "unknown", detail: "The read was given up." });
  if (!read.ok) return read;
  view.set(read.value);
  const now = planExplicitStatus(read.value);
  if (describe(now) !== describe(preview)) return ok("changed");
  const entered = await enterWhole(workbook, preview.formulas, read.value.snapshot);
  return entered.ok ? ok("written") : entered;
}

/**
 * Gives the cells their former formulas back. A cell that holds something else by now keeps it.
 * Answers how many have their old formula again.
 */
export async function undoExplicitStatus(
  workbook: Workbook,
  written: readonly ExplicitFormula[],
): Promise<Result<number, HostError>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const former = written
    .filter((explicit) => holds(read.value, explicit))
    .map(({ at, before }) => ({ at, formula: before }));
  const entered = await enterWhole(workbook, former, read.value);
  return entered.ok ? ok(former.length) : entered;
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
