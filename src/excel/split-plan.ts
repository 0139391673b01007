import type { PlannedCell, WriteStep } from "../app/write-plan";

/** Excel on the web takes at most 5 MB a request; the rest is for what surrounds the cells. */
const maximumBytes = 4_000_000;

/**
 * The steps in as few requests as the payload limit allows: one, as a rule. A block of cells that
 * is too large by itself is cut between rows.
 */
export function splitPlan(
  steps: readonly WriteStep[],
  limit = maximumBytes,
): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [[]];
  let size = 0;
  for (const step of steps.flatMap((step) => cutStep(step, limit))) {
    const bytes = sizeOf(step);
    if (size > 0 && size + bytes > limit) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(step);
    size += bytes;
  }
  return requests;
}

function cutStep(step: WriteStep, limit: number): readonly WriteStep[] {
  if (step.kind !== "cells" || sizeOf(step) <= limit) return [step];
  const parts: WriteStep[] = [];
  let start = 0;
  let size = 0;
  const finish = (end: number) => {
    parts.push({ ...step, top: step.top + start, cells: step.cells.slice(start, end) });
    start = end;
    size = 0;
  };
  step.cells.forEach((row, i) => {
    const bytes = rowBytes(row);
    if (size > 0 && size + bytes > limit) finish(i);
    size += bytes;
  });
  finish(step.cells.length);
  return parts;
}

/** An estimate from above: UTF-8 takes three bytes for a Japanese character. */
function sizeOf(step: WriteStep): number {
  return step.kind === "cells" ? step.cells.reduce((sum, row) => sum + rowBytes(row), 200) : 500;
}

function rowBytes(row: readonly PlannedCell[]): number {
  return row.reduce((sum, cell) => sum + cellBytes(cell), 4);
}

function cellBytes(cell: PlannedCell): number {
  switch (cell.kind) {
    case "text":
      return 3 * cell.text.length + 16;
    case "number":
      return 3 * cell.format.length + 40;
    case "formula":
      return 3 * (cell.formula.length + cell.format.length) + 16;
    case "blank":
      return 16;
  }
}
