import { ok, type Result } from "../core/result";
import type { HostError } from "./host-error";
import type { Timers, Workbook } from "./ports";
import type { StatusCalls } from "./status-calls";
import { findStatusCells, outdated, type StatusAnswers, type StatusCell } from "./status-cells";

/** Milliseconds without a call from a marked cell after which Excel is taken to make none, or no more. */
const reaction = 2_000;
/** What a cell shows while its answer is under way. */
const pending = "#BUSY!";

interface RecalculateSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  readonly calls: StatusCalls;
}

/**
 * Has Excel calculate status cells again: one request that marks them. Where Excel does not call
 * the functions of marked cells, it is read once more, and the formulas of the cells that still
 * show the old word are entered anew.
 */
export async function recalculate(
  { workbook, timers, calls }: RecalculateSetting,
  cells: readonly StatusCell[],
  answers: StatusAnswers,
): Promise<Result<null, HostError>> {
  // A formula made of more than the call need not make it: it proves nothing.
  const expected = calls.expect(cells.filter(isAnswerAlone).map(({ at }) => at));
  const marked = await workbook.markDirty(cells.map(({ at }) => at));
  if (!marked.ok) {
    expected.stop();
    return marked;
  }
  if (await expected.within(reaction, timers)) return marked;
  const again = await workbook.read();
  if (!again.ok) return again;
  const left = outdated(findStatusCells(again.value), answers).filter(
    ({ shown }) => shown !== pending,
  );
  return left.some(isAnswerAlone) ? workbook.enterFormulas(left, again.value) : ok(null);
}

function isAnswerAlone({ shown }: StatusCell): boolean {
  return shown !== null;
}
