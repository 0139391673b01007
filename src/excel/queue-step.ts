import type { PlannedCell, PlannedStyle, WriteStep } from "../app/write-plan";
import { formatRectangle } from "../core/sheet/address";
import type { PlacedTable } from "./read-sheet";
import { textEntry } from "./text-entry";

type Step<K extends WriteStep["kind"]> = Extract<WriteStep, { kind: K }>;

/** Queues one step of a plan. `tables` are those that stand in the workbook now. */
export function queueStep(
  context: Excel.RequestContext,
  step: WriteStep,
  tables: readonly PlacedTable[],
): void {
  if (step.kind === "own-sheet") {
    queueSheet(context, step, tables);
    return;
  }
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case "cells":
      queueCells(sheet, step);
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
    case "table":
      queueTable(sheet, step);
      break;
  }
}

function queueSheet(
  context: Excel.RequestContext,
  step: Step<"own-sheet">,
  tables: readonly PlacedTable[],
): void {
  const inside = tables.filter((table) => table.sheet === step.sheet);
  if (inside.length === 0) {
    context.workbook.worksheets.add(step.sheet);
    return;
  }
  // A table survives the clearing of its cells, and would stand in the way of the next one.
  for (const { id } of inside) context.workbook.tables.getItem(id).delete();
  const all = context.workbook.worksheets.getItem(step.sheet).getUsedRange();
  all.unmerge();
  all.clear("All");
}

function queueCells(sheet: Excel.Worksheet, { top, left, cells }: Step<"cells">): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(top, left, cells.length, columns);
  range.numberFormat = cells.map((row) => row.map(formatOf));
  range.formulas = cells.map((row) => row.map(entryOf));
}

function formatOf(cell: PlannedCell): string {
  return cell.kind === "number" || cell.kind === "formula" ? cell.format : "General";
}

/** `range.formulas` takes an entry as the formula bar does. */
function entryOf(cell: PlannedCell): string | number {
  switch (cell.kind) {
    case "text":
      return textEntry(cell.text);
    case "number":
      return Number.isFinite(cell.value) ? cell.value : "";
    case "formula":
      return cell.formula;
    case "blank":
      return "";
  }
}

function queueStyle(range: Excel.Range, style: PlannedStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) {
    format.wrapText = style.wrap;
    // Beside a cell of many lines, Excel's default would put the words of a short one at the bottom.
    if (style.wrap) format.verticalAlignment = "Top";
  }
  if (style.borders === true) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = borderColor;
    }
  }
}

const borderColor = "#BFBFBF";
const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function queueWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
}

/** Excel's own conversion for its standard font: 7 pixels a character and 5 of padding, at 96 dpi. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function queueTable(sheet: Excel.Worksheet, step: Step<"table">): void {
  const table = sheet.tables.add(formatRectangle(step.range), true);
  table.name = step.name;
}
