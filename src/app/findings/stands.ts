import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { isSameFormula } from "../register/row-changes";
import type { PlannedCell, WritePlan } from "../write-plan";

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
        if (!holds(sheet, step.top + r, step.left + c, cell)) return false;
        if (cell.kind !== "blank") written.set(sheet.name, (written.get(sheet.name) ?? 0) + 1);
      }
    }
  }
  return steps.every(
    (step) =>
      step.kind !== "own-sheet" ||
      sheets.some(({ name, formulas }) => {
        const filled = formulas.flat().filter((formula) => formula !== "").length;
        return name === step.sheet && filled === written.get(name);
      }),
  );
}

function holds(sheet: SheetSnapshot, row: number, column: number, cell: PlannedCell): boolean {
  const present = cellAt(sheet, { row, column });
  switch (cell.kind) {
    case "text":
      return present.value === cell.text;
    case "number":
      return present.value === cell.value && present.formula === present.value;
    case "formula":
      return isSameFormula(present, cell.formula);
    case "blank":
      return present.value === "" && present.formula === "";
  }
}
