import type { CellAddress } from "../core/sheet/address";
import type { CellValue, WorkbookSnapshot } from "../core/sheet/snapshot";
import { cellsThat, type FunctionCell } from "./function-cells";

/** Excel shows the second form in a workbook that was saved where the add-in was absent. */
const call = /(?:\bKPI\.|_xldudf_KPI_)STATUS\(\s*\)/i;
const callAlone = /^=\s*(?:KPI\.|_xldudf_KPI_)STATUS\(\s*\)\s*$/i;
const anyCall = /(?:\bKPI\.|_xldudf_KPI_)STATUS\(/i;

/** What `KPI.STATUS()` shows in a cell: the same for everybody, since other cells may ask for the word. */
export type StatusAnswers = (cell: CellAddress) => string;

/** A cell whose formula calls `KPI.STATUS()`. */
export interface StatusCell extends FunctionCell {
  /** Its word, where what it shows is the function's answer and nothing made of it. */
  readonly shown: string | null;
}

/** All cells of the workbook that call `KPI.STATUS()` without arguments. */
export function findStatusCells(snapshot: WorkbookSnapshot): readonly StatusCell[] {
  return cellsOf(snapshot, (formula) => call.test(formula));
}

/**
 * The cells that call it with arguments only. Where an empty cell is handed over like an omitted
 * argument, such a cell asks as the others do while all of them are empty.
 */
export function findArgumentCells(snapshot: WorkbookSnapshot): readonly StatusCell[] {
  return cellsOf(snapshot, asksWithArguments);
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
  snapshot: WorkbookSnapshot,
  asks: (formula: string) => boolean,
): readonly StatusCell[] {
  return cellsThat(snapshot, asks).map((cell) => ({
    ...cell,
    shown: isCallAlone(cell.formula) ? String(cell.value) : null,
  }));
}

/**
 * The cells that must be calculated again. What a cell was told last counts before what it shows,
 * because Excel may not have shown the answer yet; of a formula made of more than the call,
 * neither may be known: then it is calculated.
 */
export function outdated(
  cells: readonly StatusCell[],
  answers: StatusAnswers,
  told: (cell: StatusCell) => string | undefined = () => undefined,
): readonly StatusCell[] {
  return cells.filter((cell) => (told(cell) ?? cell.shown) !== answers(cell.at));
}
