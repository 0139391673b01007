import type { PlannedItem, PlannedText } from "../app/planned-drawing";
import type { FormerCell, PlannedCell, StepOf, WriteStep } from "../app/write-plan";

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
  if (sizeOf(step) <= limit) return [step];
  if (step.kind === "cells") return cutRows(step, step.cells.map(plannedBytes), limit);
  if (step.kind === "restore") return cutRows(step, step.cells.map(formerBytes), limit);
  return [step];
}

/** The same step for as many rows at a time as fit; `bytes` are those of each row. */
function cutRows(
  step: StepOf<"cells" | "restore">,
  bytes: readonly number[],
  limit: number,
): readonly WriteStep[] {
  const parts: WriteStep[] = [];
  let start = 0;
  let size = 0;
  const finish = (end: number) => {
    const top = step.top + start;
    parts.push(
      step.kind === "cells"
        ? { ...step, top, cells: step.cells.slice(start, end) }
        : { ...step, top, cells: step.cells.slice(start, end) },
    );
    start = end;
    size = 0;
  };
  bytes.forEach((rowBytes, i) => {
    if (size > 0 && size + rowBytes > limit) finish(i);
    size += rowBytes;
  });
  finish(bytes.length);
  return parts;
}

/** What a block of cells takes beside them: its object paths and actions. */
const blockBytes = 600;

/** An estimate from above: UTF-8 takes three bytes for a Japanese character. */
function sizeOf(step: WriteStep): number {
  if (step.kind === "cells") return sum(step.cells.map(plannedBytes)) + blockBytes;
  if (step.kind === "restore") return sum(step.cells.map(formerBytes)) + blockBytes;
  if (step.kind === "names") return 500 * (2 * step.set.length + step.remove.length);
  if (step.kind === "settings") return 500 + 3 * (step.value ?? "").length;
  if (step.kind === "word-colours") return 500 + 1_500 * step.words.length;
  if (step.kind === "column-widths") return 400 * (1 + step.widths.length);
  if (step.kind === "drawing") return 3_000 + drawingBytes(step);
  if (step.kind === "drawing-texts") return 1_000 + sum(step.texts.map(textBytes));
  return step.kind === "choices" || step.kind === "page" ? 1_500 : 500;
}

function drawingBytes({ drawing }: StepOf<"drawing">): number {
  return sum((drawing?.items ?? []).map(itemBytes));
}

/** Every property of a shape is an action of its own, of some 200 bytes. */
function itemBytes(item: PlannedItem): number {
  if (item.kind === "line") return 3_000;
  return 3_000 + (item.text ? textBytes({ text: item.text }) : 0);
}

function textBytes({ text: { pieces } }: { readonly text: PlannedText }): number {
  return sum(pieces.map(({ text }) => 1_500 + 3 * text.length));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

function plannedBytes(row: readonly PlannedCell[]): number {
  return row.reduce((sum, cell) => sum + cellBytes(cell), 4);
}

function formerBytes(row: readonly FormerCell[]): number {
  return row.reduce(
    (sum, { entry, format }) => sum + 3 * (String(entry).length + format.length) + 16,
    4,
  );
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
