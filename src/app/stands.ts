import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { holds } from "./holds";
import type { WritePlan } from "./write-plan";

/**
 * Does everything stand as a plan has written it, and in a sheet that it made nothing else? Only then
 * does taking it back lose nothing that was typed since.
 */
export function stands({ steps }: WritePlan, { sheets }: WorkbookSnapshot): boolean {
  const written = new Map<string, number>();
  for (const step of steps) {
    if (step.kind !== "cells") continue;
    const sheet = sheets.find(({ name }) => name === step.sheet);
    if (!sheet) return false;
    for (const [r, row] of step.cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const present = cellAt(sheet, { row: step.top + r, column: step.left + c });
        if (!holds(present, cell)) return false;
        if (cell.kind !== "blank") written.set(sheet.name, (written.get(sheet.name) ?? 0) + 1);
      }
    }
  }
  return steps.every((step) => {
    if (step.kind !== "own-sheet") return true;
    const sheet = sheets.find(({ name }) => name === step.sheet);
    return sheet !== undefined && filledCells(sheet) === (written.get(step.sheet) ?? 0);
  });
}

function filledCells({ formulas }: SheetSnapshot): number {
  return formulas.reduce((sum, row) => sum + row.filter((formula) => formula !== "").length, 0);
}
