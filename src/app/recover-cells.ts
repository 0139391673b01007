import type { Rectangle } from "../core/sheet/address";
import { cellAt, type Cell, type SheetSnapshot } from "../core/sheet/snapshot";
import { holds, isFormula, isSameFormula } from "./holds";
import type { FormerCell, PlannedCell, StepOf, WriteStep } from "./write-plan";

interface RecoveredCells {
  readonly steps: readonly StepOf<"restore">[];
  /** Cells that hold neither what stood there nor what was entered: somebody else's, left alone. */
  readonly foreign: number;
}

/** Gives the cells of the blocks back what stood in them, where they hold something else by now. */
export function recoverCells(
  was: SheetSnapshot,
  is: SheetSnapshot,
  steps: readonly WriteStep[],
  blocks: readonly Rectangle[],
): RecoveredCells {
  const entered = enteredBy(steps);
  const runs: Run[] = [];
  const seen = new Set<string>();
  let foreign = 0;
  for (const { top, left, bottom, right } of blocks) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = `${row} ${column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const [former, present] = [cellAt(was, { row, column }), cellAt(is, { row, column })];
        if (isSame(former, present)) continue;
        if (isOurs(present, former, entered.get(key))) {
          addTo(runs, row, column, asFormer(former));
        } else foreign += 1;
      }
    }
  }
  return {
    steps: stacked(runs).map((block) => ({ kind: "restore", sheet: is.name, ...block })),
    foreign,
  };
}

/** What a plan enters into a cell, or gives back to it. */
type Entered = readonly (PlannedCell | FormerCell)[];

function enteredBy(steps: readonly WriteStep[]): ReadonlyMap<string, Entered> {
  const entered = new Map<string, (PlannedCell | FormerCell)[]>();
  for (const step of steps) {
    if (step.kind !== "cells" && step.kind !== "restore") continue;
    for (const [r, row] of step.cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const key = `${step.top + r} ${step.left + c}`;
        const known = entered.get(key);
        if (known) known.push(cell);
        else entered.set(key, [cell]);
      }
    }
  }
  return entered;
}

/** Both were read: a formula that is spelled otherwise has been entered since. */
function isSame(one: Cell, other: Cell): boolean {
  return one.formula === other.formula && isSameEntry(one, other) && one.format === other.format;
}

function isSameEntry(one: Cell, other: Cell): boolean {
  return isFormula(one)
    ? isSameFormula(other, String(one.formula))
    : !isFormula(other) && one.value === other.value;
}

/** Emptied, given another format only, or filled by the plan. */
function isOurs(present: Cell, former: Cell, entered: Entered = []): boolean {
  if (present.formula === "" || isSameEntry(former, present)) return true;
  return entered.some((cell) =>
    "kind" in cell ? holds(present, cell) : isSameEntry(present, asCell(cell)),
  );
}

function asCell({ entry, isFormula: formula, format }: FormerCell): Cell {
  return { value: formula ? "" : entry, text: "", formula: entry, format };
}

function asFormer(cell: Cell): FormerCell {
  const { value, formula, format } = cell;
  return isFormula(cell)
    ? { entry: formula, isFormula: true, format }
    : { entry: value, isFormula: false, format };
}

interface Run {
  readonly row: number;
  readonly left: number;
  readonly cells: FormerCell[];
}

/** Row by row, from the left: a neighbour of the last cell joins its run. */
function addTo(runs: Run[], row: number, column: number, cell: FormerCell): void {
  const last = runs.at(-1);
  if (last?.row === row && last.left + last.cells.length === column) last.cells.push(cell);
  else runs.push({ row, left: column, cells: [cell] });
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly cells: FormerCell[][];
}

/** Runs of equal place and width below each other as one block. */
function stacked(runs: readonly Run[]): readonly Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, Block>();
  for (const { row, left, cells } of runs) {
    const key = `${left} ${cells.length}`;
    const above = open.get(key);
    if (above && above.top + above.cells.length === row) above.cells.push(cells);
    else {
      const block = { top: row, left, cells: [cells] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}
