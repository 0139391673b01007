import type { Language } from "../../core/messages/language";
import { registerHeader } from "../../core/messages/register-headers";
import { registerSheetTexts } from "../../core/messages/register-sheet";
import {
  accumulationWords,
  directionWords,
  exclusionWords,
  judgementMarks,
  kindWords,
  pathWords,
  stageWords,
  wordsIn,
} from "../../core/messages/register-words";
import { registerColumns, registerTable, type RegisterColumn } from "../../core/register/columns";
import type { Rectangle } from "../../core/sheet/address";
import { wordColours } from "../status-colours";
import type { PlannedCell, WriteStep } from "../write-plan";
import { newHeaderRow } from "./register-sources";
import { headSteps } from "../head-steps";
import { blank, textCell } from "../planned-cells";

/** Characters of the standard font; what is followed every month fits one landscape A4 page. */
const widths: Readonly<Record<RegisterColumn, number>> = {
  kind: 7,
  area: 12,
  name: 34,
  unit: 7,
  direction: 7,
  accumulation: 8,
  baseline: 10,
  baselinePeriod: 13,
  target: 10,
  targetPeriod: 13,
  milestones: 22,
  path: 7,
  actual: 10,
  actualPeriod: 13,
  planned: 10,
  required: 12,
  pace: 9,
  status: 11,
  definition: 30,
  source: 20,
  frequency: 9,
  nextPublication: 13,
  owner: 14,
  stage: 13,
  meeting: 18,
  continuity: 18,
  rationality: 18,
  simplicity: 18,
  exclusion: 16,
  reason: 24,
  leadsTo: 22,
  causalSentence: 28,
  remarks: 24,
  origin: 24,
};

/** A sheet of its own with title, note, headers and rows; the cells come with them. */
export function newSheetSteps(
  sheet: string,
  language: Language,
  rows: readonly (readonly PlannedCell[])[],
): readonly WriteStep[] {
  const right = registerColumns.length - 1;
  const body = rows.length > 0 ? rows : [registerColumns.map(() => blank)];
  const bottom = newHeaderRow + body.length;
  const range: Rectangle = { top: newHeaderRow, left: 0, bottom, right };
  const headers = registerColumns.map((column) => textCell(registerHeader(column, language)));
  return [
    { kind: "own-sheet", sheet, table: registerTable },
    { kind: "column-widths", sheet, widths: registerColumns.map((column) => widths[column]) },
    ...headSteps(sheet, registerSheetTexts[language]),
    { kind: "cells", sheet, top: newHeaderRow, left: 0, cells: [headers, ...body] },
    { kind: "table", sheet, range, name: registerTable },
    { kind: "style", sheet, range, style: { wrap: true, borders: true } },
    ...columnSteps(sheet, language, (column) => registerColumns.indexOf(column), range),
    { kind: "freeze", sheet, rows: newHeaderRow + 1, columns: registerColumns.indexOf("name") + 1 },
    { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 2, tall: null } },
  ];
}

/** Lists to choose from and the colours of the status, over the rows of a table. */
export function columnSteps(
  sheet: string,
  language: Language,
  placeOf: (column: RegisterColumn) => number | undefined,
  { top, bottom }: Pick<Rectangle, "top" | "bottom">,
): readonly WriteStep[] {
  const rangeOf = (column: RegisterColumn): Rectangle | null => {
    const place = placeOf(column);
    return place === undefined ? null : { top: top + 1, left: place, bottom, right: place };
  };
  const lists = choices(language).flatMap(([column, words]): WriteStep[] => {
    const range = rangeOf(column);
    return range ? [{ kind: "choices", sheet, range, words }] : [];
  });
  const range = rangeOf("status");
  const colours = wordColours("ja");
  return range ? [...lists, { kind: "word-colours", sheet, range, words: colours }] : lists;
}

/** Lists that still allow other words. A judgement begins with its mark, its ground follows. */
function choices(language: Language): readonly (readonly [RegisterColumn, readonly string[]])[] {
  const marks = Object.values(judgementMarks);
  return [
    ["kind", wordsIn(kindWords, language)],
    ["direction", wordsIn(directionWords, language)],
    ["accumulation", wordsIn(accumulationWords, language)],
    ["path", wordsIn(pathWords, language)],
    ["stage", wordsIn(stageWords, language)],
    ["continuity", marks],
    ["rationality", marks],
    ["simplicity", marks],
    ["exclusion", wordsIn(exclusionWords, language)],
  ];
}
