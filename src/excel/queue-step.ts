import type { StepOf, WriteStep } from "../app/write-plan";
import { formatRectangle } from "../core/sheet/address";
import { queueCells, queueFormerCells } from "./queue-cells";
import { queueChoices, queueFreeze, queuePage, queueWordColours } from "./queue-furnishing";
import { queueNames, queueSetting } from "./queue-memory";
import { queueDrawing, queueDrawingTexts } from "./queue-drawing";
import { queueOwnSheet } from "./queue-own-sheet";
import { queueStyle, queueWidths } from "./queue-style";
import type { StandingDrawings } from "./read-drawings";
import type { PlacedTable } from "./read-sheet";
import { settingKey } from "./read-memory";

/** What stands in the workbook now. */
export interface Standing {
  readonly tables: readonly PlacedTable[];
  readonly drawings: StandingDrawings;
}

/** Queues one step of a plan. */
export function queueStep(
  context: Excel.RequestContext,
  step: WriteStep,
  { tables, drawings }: Standing,
): void {
  const { workbook } = context;
  if (step.kind === "own-sheet") queueOwnSheet(workbook, step, tables);
  else if (step.kind === "remove-sheet") {
    workbook.worksheets.getItemOrNullObject(step.sheet).delete();
  } else if (step.kind === "remove-table") {
    workbook.tables.getItemOrNullObject(step.table).convertToRange();
  } else if (step.kind === "names") queueNames(workbook, step);
  else if (step.kind === "settings") queueSetting(workbook, settingKey, step.value);
  else if (step.kind === "drawing") {
    queueDrawing(workbook.worksheets.getItem(step.sheet), step, drawings.get(step));
  } else if (step.kind === "drawing-texts") {
    queueDrawingTexts(workbook.worksheets.getItem(step.sheet), step, drawings.get(step));
  } else queueInSheet(workbook, step);
}

type StepInSheet = Exclude<
  WriteStep,
  StepOf<
    | "own-sheet"
    | "remove-sheet"
    | "remove-table"
    | "names"
    | "settings"
    | "drawing"
    | "drawing-texts"
  >
>;

function queueInSheet(workbook: Excel.Workbook, step: StepInSheet): void {
  const sheet = workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case "style":
    case "merge":
    case "unmerge":
    case "choices":
    case "word-colours":
      queueInRange(sheet.getRange(formatRectangle(step.range)), step);
      break;
    case "cells":
      queueCells(sheet, step);
      break;
    case "restore":
      queueFormerCells(sheet, step);
      break;
    case "column-widths":
      queueWidths(sheet, step);
      break;
    case "row-height":
      queueRowHeight(sheet, step);
      break;
    case "table":
      sheet.tables.add(formatRectangle(step.range), true).name = step.name;
      break;
    case "resize-table":
      workbook.tables.getItem(step.table).resize(sheet.getRange(formatRectangle(step.range)));
      break;
    case "page":
      queuePage(sheet, step);
      break;
    case "freeze":
      queueFreeze(sheet, step);
      break;
  }
}

type StepInRange = StepOf<"style" | "merge" | "unmerge" | "choices" | "word-colours">;

function queueInRange(range: Excel.Range, step: StepInRange): void {
  switch (step.kind) {
    case "style":
      queueStyle(range, step.style);
      break;
    case "merge":
      range.merge(false);
      break;
    case "unmerge":
      range.unmerge();
      break;
    case "choices":
      queueChoices(range, step.words);
      break;
    case "word-colours":
      queueWordColours(range, step.words);
      break;
  }
}

function queueRowHeight(
  sheet: Excel.Worksheet,
  { row, rows = 1, height }: StepOf<"row-height">,
): void {
  sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
}
