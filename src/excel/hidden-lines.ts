import type { Collect } from "./round-trip";

/**
 * Queues which rows of a range nobody sees, hidden or filtered away, counted from its first one.
 * One small object a row is Excel's cheapest answer that a protected sheet gives too: special
 * cells are refused there. Excel before ExcelApi 1.9 cannot tell: none then.
 */
export function queueHiddenRows(range: Excel.Range): Collect<readonly number[]> {
  if (!canTell()) return () => [];
  const rows = range.getRowProperties({ rowHidden: true });
  return () => places(rows.value.map(({ rowHidden }) => rowHidden));
}

/** The same for columns. */
export function queueHiddenColumns(range: Excel.Range): Collect<readonly number[]> {
  if (!canTell()) return () => [];
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => places(columns.value.map(({ columnHidden }) => columnHidden));
}

function canTell(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9");
}

function places(hidden: readonly (boolean | undefined)[]): readonly number[] {
  return hidden.flatMap((isHidden, place) => (isHidden === true ? [place] : []));
}
