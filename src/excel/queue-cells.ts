import type { FormerCell, PlannedCell, StepOf } from "../app/write-plan";
import type { CellValue } from "../core/sheet/snapshot";
import { textEntry } from "./text-entry";

/** Queues new cells: their formats first, for an entry is understood by the format of its cell. */
export function queueCells(sheet: Excel.Worksheet, { top, left, cells }: StepOf<"cells">): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(top, left, cells.length, columns);
  range.numberFormat = cells.map((row) => row.map(formatOf));
  range.formulas = cells.map((row) => row.map(entryOf));
}

/** Queues cells as they stood before. */
export function queueFormerCells(
  sheet: Excel.Worksheet,
  { top, left, cells }: StepOf<"restore">,
): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = sheet.getRangeByIndexes(top, left, cells.length, columns);
  range.numberFormat = cells.map((row) => row.map(({ format }) => format));
  range.formulas = cells.map((row) => row.map(formerEntry));
}

function formatOf(cell: PlannedCell): string {
  return (cell.kind === "blank" ? undefined : cell.format) ?? "General";
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

/** Errors that stand in a cell as such, and not as words. */
const errorCode = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

function formerEntry({ entry, isFormula }: FormerCell): CellValue {
  if (typeof entry !== "string" || isFormula || errorCode.test(entry)) return entry;
  return textEntry(entry);
}
