import { formatCell, type CellAddress } from "../core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { StatusAnswers } from "./status-answers";

/** Excel shows the second form in a workbook that was saved where the add-in was absent. */
const call = /(?:\bKPI\.|_xldudf_KPI_)STATUS\(\s*\)/i;
const callAlone = /^=\s*(?:KPI\.|_xldudf_KPI_)STATUS\(\s*\)\s*$/i;

/** A cell whose formula calls `KPI.STATUS()` without arguments. */
export interface StatusCell {
  readonly at: CellAddress;
  /** What the cell shows, where that is the function's answer and nothing made of it. */
  readonly shown: string | null;
}

/** All cells of the workbook that call `KPI.STATUS()`. */
export function findStatusCells(snapshot: WorkbookSnapshot): readonly StatusCell[] {
  return snapshot.sheets.flatMap(statusCellsOf);
}

function statusCellsOf(sheet: SheetSnapshot): readonly StatusCell[] {
  const found: StatusCell[] = [];
  sheet.formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !call.test(formula)) return;
      found.push({
        at: { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c },
        shown: callAlone.test(formula) ? String(sheet.values[r]?.[c] ?? "") : null,
      });
    });
  });
  return found;
}

/**
 * The cells that must be calculated again. What a cell was answered last counts before what it
 * shows, because Excel may not have shown the answer yet; of a formula made of more than the call,
 * neither may be known: then it is calculated.
 */
export function outdated(
  cells: readonly StatusCell[],
  answers: StatusAnswers,
  given: ReadonlyMap<string, string> = new Map(),
): readonly CellAddress[] {
  return cells
    .filter(({ at, shown }) => (given.get(formatCell(at)) ?? shown) !== answers(at))
    .map(({ at }) => at);
}
