import type { WriteStep } from "../app/write-plan";
import { formatRectangle } from "../core/sheet/address";
import { queueCells, queueFormerCells } from "./queue-cells";
import { queueChoices, queueFreeze, queuePage, queueWordColours } from "./queue-furnishing";
import { queueNames, queueSetting } from "./queue-memory";
import { queueOwnSheet } from "./queue-own-sheet";
import { queueStyle, queueWidths } from "./queue-style";
import type { PlacedTable } from "./read-sheet";

/** Queues one step of a plan. `tables` are those that stand in the workbook now. */
export function queueStep(
  context: Excel.RequestContext,
  step: WriteStep,
  tables: readonly PlacedTable[],
): void {
  const { workbook } = context;
  if (step.kind === "own-sheet") queueOwnSheet(workbook, step, tables);
  else if (step.kind === "remove-sheet") {
    workbook.worksheets.getItemOrNullObject(step.sheet).delete();
  } else if (step.kind === "remove-table") {
    workbook.tables.getItemOrNullObject(step.table).convertToRange();
  } else if (step.kind === "names") queueNames(workbook, step);
  else if (step.kind === "settings") queueSetting(workbook, step.value);
  else queueInSheet(workbook, step);
}

type StepInSheet = Exclude<
  WriteStep,
  { kind: "own-sheet" | "remove-sheet" | "remove-table" | "names" | "settings" }
>;

function queueInSheet(workbook: Excel.Workbook, step: StepInSheet): void {
  const sheet = workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case "cells":
      queueCells(sheet, step);
      break;
    case "restore":
      queueFormerCells(sheet, step);
      break;
    case "style":
      queueStyle(sheet.getRange(formatRectangle(step.range)), step.style);
      break;
    case "column-widths":
      queueWidths(sheet, step.widths);
      break;
    case "row-height":
      sheet.getRangeByIndexes(step.row, 0, 1, 1).format.rowHeight = step.height;
      break;
    case "merge":
      sheet.getRange(formatRectangle(step.range)).merge(false);
      break;
    case "unmerge":
      sheet.getRange(formatRectangle(step.range)).unmerge();
      break;
    case "table":
      sheet.tables.add(formatRectangle(step.range), true).name = step.name;
      break;
    case "resize-table":
      workbook.tables.getItem(step.table).resize(sheet.getRange(formatRectangle(step.range)));
      break;
    case "choices":
      queueChoices(sheet.getRange(formatRectangle(step.range)), step.words);
      break;
    case "word-colours":
      queueWordColours(sheet.getRange(formatRectangle(step.range)), step.words);
      break;
    case "page":
      queuePage(sheet, step);
      break;
    case "freeze":
      queueFreeze(sheet, step);
      break;
  }
}
