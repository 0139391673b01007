import { isErrorValue } from "../cell/error-value";
import { textOf } from "../register/register-cells";
import { cellAt, type Cell } from "../sheet/snapshot";
import type { HistoryColumn } from "./columns";
import type { HistoryPlace } from "./find-history";
import type { UnreadCell } from "./history-entry";

/** The cells of one row by their columns, and what could not be read of them. */
export interface HistoryCells {
  readonly cellOf: (column: HistoryColumn) => Cell | null;
  readonly wordsIn: (column: HistoryColumn) => string;
  /** What a cell says; `null` where nothing stands in it, and where it cannot be read, which is noted. */
  readonly said: <T>(column: HistoryColumn, read: (cell: Cell) => T | null | "unread") => T | null;
  /** Notes that a cell does not say what its column asks for. */
  readonly note: (column: HistoryColumn) => void;
  readonly unread: readonly UnreadCell[];
}

/** The cells of a row of the record. */
export function historyCells(
  { sheet, rectangle, columns }: HistoryPlace,
  row: number,
): HistoryCells {
  const unread: UnreadCell[] = [];
  const cellOf = (column: HistoryColumn): Cell | null => {
    const at = columns.get(column);
    return at === undefined ? null : cellAt(sheet, { row, column: at });
  };
  const wordsIn = (column: HistoryColumn) => {
    const cell = cellOf(column);
    return cell ? textOf(cell) : "";
  };
  const note = (column: HistoryColumn) => {
    const at = { sheet: sheet.name, row, column: columns.get(column) ?? rectangle.left };
    unread.push({ at, column, text: wordsIn(column) });
  };
  const said = <T>(column: HistoryColumn, read: (cell: Cell) => T | null | "unread") => {
    const cell = cellOf(column);
    if (!cell || textOf(cell) === "") return null;
    const value = isErrorValue(cell.value) ? "unread" : read(cell);
    if (value !== "unread") return value;
    note(column);
    return null;
  };
  return { cellOf, wordsIn, said, note, unread };
}
