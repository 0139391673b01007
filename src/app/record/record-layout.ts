import { historyColumns, historyTable, type HistoryColumn } from "../../core/history/columns";
import { historyHeader, historySheetTexts } from "../../core/messages/history-sheet";
import type { Language } from "../../core/messages/language";
import type { StatusVocabulary } from "../../core/messages/status-words";
import type { Rectangle } from "../../core/sheet/address";
import { wordColours } from "../status-colours";
import type { PlannedCell, WriteStep } from "../write-plan";
import { headSteps } from "../head-steps";
import { textCell } from "../planned-cells";

/** Characters of the standard font; all columns fit one landscape A4 page. */
const widths: Readonly<Record<HistoryColumn, number>> = {
  date: 12,
  indicator: 36,
  value: 10,
  unit: 7,
  period: 14,
  planned: 10,
  pace: 10,
  status: 24,
  comment: 26,
  cause: 26,
  nextAction: 26,
  place: 14,
  code: 10,
};

/** Title, note and an empty row stand above. */
const headerRow = 3;

/** How the rows of a record look. */
export interface RecordLook {
  readonly language: Language;
  readonly words: StatusVocabulary;
}

/** A sheet of its own with title, note, headers and rows. */
export function newRecordSteps(
  sheet: string,
  { language, words }: RecordLook,
  rows: readonly (readonly PlannedCell[])[],
): readonly WriteStep[] {
  const right = historyColumns.length - 1;
  const range: Rectangle = { top: headerRow, left: 0, bottom: headerRow + rows.length, right };
  const headers = historyColumns.map((column) => textCell(historyHeader(column, language)));
  return [
    { kind: "own-sheet", sheet, table: historyTable },
    { kind: "column-widths", sheet, widths: historyColumns.map((column) => widths[column]) },
    ...headSteps(sheet, historySheetTexts[language]),
    { kind: "cells", sheet, top: headerRow, left: 0, cells: [headers, ...rows] },
    { kind: "table", sheet, range, name: historyTable },
    { kind: "style", sheet, range, style: { wrap: true, borders: true } },
    ...colourSteps(sheet, { language, words }, placeOf("status"), range),
    { kind: "freeze", sheet, rows: headerRow + 1, columns: placeOf("indicator") + 1 },
    // All of it: a print area would leave out the rows that come.
    { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 1, tall: null } },
  ];
}

/** The look of rows that come to a table that is there; `range` is the table with them. */
export function grownSteps(
  sheet: string,
  look: RecordLook,
  { range, from, status }: { range: Rectangle; from: number; status: number | undefined },
): readonly WriteStep[] {
  return [
    {
      kind: "style",
      sheet,
      range: { ...range, top: from },
      style: { wrap: true, borders: true },
    },
    ...colourSteps(sheet, look, status, range),
  ];
}

function colourSteps(
  sheet: string,
  { language, words }: RecordLook,
  status: number | undefined,
  { top, bottom }: Rectangle,
): readonly WriteStep[] {
  if (status === undefined) return [];
  const range = { top: top + 1, left: status, bottom, right: status };
  return [{ kind: "word-colours", sheet, range, words: wordColours(language, words) }];
}

function placeOf(column: HistoryColumn): number {
  return historyColumns.indexOf(column);
}
