import {
  decisionWords,
  findingsColumns,
  findingsHeader,
  findingsSheetTexts,
  type FindingsColumn,
} from "../../core/messages/findings-sheet";
import { severityWords } from "../../core/messages/findings";
import type { Language } from "../../core/messages/language";
import type { Rectangle } from "../../core/sheet/address";
import type { PlannedCell, WriteStep } from "../write-plan";
import { emptyRow, plannedRow, type FindingsRow } from "./findings-rows";
import { findingsTable } from "./findings-in-sheet";

/** Characters of the standard font; the columns for people fit one landscape A4 page. */
const widths: Readonly<Record<FindingsColumn, number>> = {
  status: 9,
  reason: 22,
  severity: 7,
  place: 16,
  finding: 50,
  why: 34,
  cure: 34,
  content: 18,
  group: 14,
  rule: 22,
  source: 9,
  key: 10,
};

/** Title, note and an empty row stand above. */
const headerRow = 3;
const titleStyle = { bold: true, size: 16 } as const;
const noteStyle = { size: 9, color: "#595959" } as const;

/** The whole sheet anew: title, note and the table with its lists and colours. */
export function findingsSteps(
  sheet: string,
  language: Language,
  rows: readonly FindingsRow[],
): readonly WriteStep[] {
  const { title, note } = findingsSheetTexts[language];
  const body = rows.length > 0 ? rows.map(plannedRow) : [emptyRow(language)];
  const range: Rectangle = {
    top: headerRow,
    left: 0,
    bottom: headerRow + body.length,
    right: findingsColumns.length - 1,
  };
  const rangeOf = (column: FindingsColumn): Rectangle => {
    const place = findingsColumns.indexOf(column);
    return { top: range.top + 1, left: place, bottom: range.bottom, right: place };
  };
  const words = severityWords[language];
  return [
    { kind: "own-sheet", sheet, table: findingsTable },
    { kind: "column-widths", sheet, widths: findingsColumns.map((column) => widths[column]) },
    { kind: "cells", sheet, top: 0, left: 0, cells: [[text(title)]] },
    { kind: "cells", sheet, top: 1, left: 0, cells: [[text(note)]] },
    { kind: "style", sheet, range: { top: 0, left: 0, bottom: 0, right: 0 }, style: titleStyle },
    { kind: "style", sheet, range: { top: 1, left: 0, bottom: 1, right: 0 }, style: noteStyle },
    {
      kind: "cells",
      sheet,
      top: headerRow,
      left: 0,
      cells: [findingsColumns.map((column) => text(findingsHeader(column, language))), ...body],
    },
    { kind: "table", sheet, range, name: findingsTable },
    { kind: "style", sheet, range, style: { wrap: true, borders: true } },
    {
      kind: "choices",
      sheet,
      range: rangeOf("status"),
      words: [decisionWords.open[language], decisionWords.waived[language]],
    },
    {
      kind: "word-colours",
      sheet,
      range: rangeOf("severity"),
      words: [
        { word: words.error, color: "#A80000", fill: "#FDE7E9" },
        { word: words.warning, color: "#6B4F00", fill: "#FFF4CE" },
        { word: words.advice, color: "#404040", fill: "#F2F2F2" },
      ],
    },
    { kind: "freeze", sheet, rows: headerRow + 1, columns: 0 },
    { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 1, tall: null } },
  ];
}

function text(words: string): PlannedCell {
  return { kind: "text", text: words };
}
