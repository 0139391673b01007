import { formatCell, type CellAddress } from "../core/sheet/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CellFormula } from "./ports";

/** Excel shows the second form in a workbook that was saved where the add-in was absent. */
const call = /(?:\bKPI\.|_xldudf_KPI_)STATUS\(\s*\)/i;
const callAlone = /^=\s*(?:KPI\.|_xldudf_KPI_)STATUS\(\s*\)\s*$/i;
const anyCall = /(?:\bKPI\.|_xldudf_KPI_)STATUS\(/i;

/** What `KPI.STATUS()` shows in a cell: the same for everybody, since other cells may ask for the word. */
export type StatusAnswers = (cell: CellAddress) => string;

/** A cell whose formula calls `KPI.STATUS()`. */
export interface StatusCell extends CellFormula {
  /** What the cell shows, where that is the function's answer and nothing made of it. */
  readonly shown: string | null;
}

/** All cells of the workbook that call `KPI.STATUS()` without arguments. */
export function findStatusCells(snapshot: WorkbookSnapshot): readonly StatusCell[] {
  return snapshot.sheets.flatMap((sheet) => cellsOf(sheet, asksForItsRow));
}

/**
 * The cells that call it with arguments only. Where an empty cell is handed over like an omitted
 * argument, such a cell asks as the others do while all of them are empty.
 */
export function findArgumentCells(snapshot: WorkbookSnapshot): readonly StatusCell[] {
  return snapshot.sheets.flatMap((sheet) => cellsOf(sheet, asksWithArguments));
}

/** Does the formula call `KPI.STATUS()` without arguments? */
function asksForItsRow(formula: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && call.test(formula);
}

/** Does the formula call `KPI.STATUS(…)`, and never without arguments? */
export function asksWithArguments(formula: CellValue): formula is string {
  const asks = typeof formula === "string" && formula.startsWith("=") && anyCall.test(formula);
  return asks && !call.test(formula);
}

/** Is the formula `=KPI.STATUS()` and nothing else? */
export function isCallAlone(formula: string): boolean {
  return callAlone.test(formula);
}

function cellsOf(
  sheet: SheetSnapshot,
  asks: (formula: CellValue) => formula is string,
): readonly StatusCell[] {
  const found: StatusCell[] = [];
  sheet.formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      // A text that looks like a formula is its own value.
      if (!asks(formula) || sheet.values[r]?.[c] === formula) return;
      found.push({
        at: { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c },
        formula,
        shown: isCallAlone(formula) ? String(sheet.values[r]?.[c] ?? "") : null,
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
): readonly StatusCell[] {
  return cells.filter(({ at, shown }) => (given.get(formatCell(at)) ?? shown) !== answers(at));
}
