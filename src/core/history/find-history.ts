import { historyHeader } from "../messages/history-sheet";
import type { Language } from "../messages/language";
import { folded } from "../register/match-word";
import { textOf } from "../register/register-cells";
import type { Rectangle } from "../sheet/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../sheet/snapshot";
import { historyColumns, historyTable, type HistoryColumn } from "./columns";

/** The record as it stands in a workbook. */
export interface HistoryPlace {
  readonly sheet: SheetSnapshot;
  /** With its header row. */
  readonly rectangle: Rectangle;
  /** Where each column stands, in sheet coordinates; one that staff deleted is not there. */
  readonly columns: ReadonlyMap<HistoryColumn, number>;
  /** Of its headers: rows that come later speak the same. */
  readonly language: Language;
}

/** Finds the record by its table, whatever its sheet is called and wherever it stands in it. */
export function findHistory({ sheets }: WorkbookSnapshot): HistoryPlace | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(
      ({ name }) => name.toLowerCase() === historyTable.toLowerCase(),
    );
    if (!table) continue;
    const { rectangle } = table;
    const { top, left, right } = rectangle;
    const headers = Array.from({ length: right - left + 1 }, (_, i) =>
      folded(textOf(cellAt(sheet, { row: top, column: left + i }))),
    );
    const language = headers.includes(englishName) ? "en" : "ja";
    return { sheet, rectangle, columns: placesOf(headers, left), language };
  }
  return null;
}

/**
 * The columns by their headers, in either language. A header that is no such word any more is known
 * by its place, as long as no column has come or gone.
 */
function placesOf(headers: readonly string[], left: number): ReadonlyMap<HistoryColumn, number> {
  const places = new Map<HistoryColumn, number>();
  const unknown = new Set<number>();
  headers.forEach((header, i) => {
    const column = byWord.get(header);
    if (column && !places.has(column)) places.set(column, left + i);
    else unknown.add(i);
  });
  if (headers.length !== historyColumns.length) return places;
  historyColumns.forEach((column, i) => {
    if (!places.has(column) && unknown.has(i)) places.set(column, left + i);
  });
  return places;
}

const englishName = folded(historyHeader("indicator", "en"));
const byWord: ReadonlyMap<string, HistoryColumn> = new Map(
  historyColumns.flatMap((column) =>
    (["ja", "en"] as const).map((language) => [folded(historyHeader(column, language)), column]),
  ),
);
