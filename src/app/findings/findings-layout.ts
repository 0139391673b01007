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
import type { WriteStep } from "../write-plan";
import { emptyRow, plannedRow, type FindingsRow } from "./findings-rows";
import { findingsTable } from "./findings-in-sheet";
import { headSteps } from "../head-steps";
import { textCell } from "../planned-cells";

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

/** The whole sheet anew: title, note and the table with its lists and colours. */
export function findingsSteps(
  sheet: string,
  language: Language,
  rows: readonly FindingsRow[],
): readonly WriteStep[] {
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
  const severities = severityWords[language];
  return [
    { kind: "own-sheet", sheet, table: findingsTable },
    { kind: "column-widths", sheet, widths: findingsColumns.map((column) => widths[column]) },
    ...headSteps(sheet, findingsSheetTexts[language]),
    {
      kind: "cells",
      sheet,
      top: headerRow,
      left: 0,
      cells: [findingsColumns.map((column) => textCell(findingsHeader(column, language))), ...body],
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
        { word: severities.error, color: "#A80000", fill: "#FDE7E9" },
        { word: severities.warning, color: "#6B4F00", fill: "#FFF4CE" },
        { word: severities.advice, color: "#404040", fill: "#F2F2F2" },
      ],
    },
    { kind: "freeze", sheet, rows: headerRow + 1, columns: 0 },
    { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 1, tall: null } },
  ];
}
