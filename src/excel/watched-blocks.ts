import type { CellFormula } from "../app/ports";
import type { FormerCell, StepOf, WriteStep } from "../app/write-plan";
import { formatRange, type Rectangle } from "../core/sheet/address";
import {
  cellAt,
  usedRange,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/sheet/snapshot";
import type { Collect } from "./round-trip";
import { cellsIn, rangeOf } from "./ranges";

/** A block that is written over in a sheet that was there, and the cells by which its rows are known. */
interface Watched {
  readonly sheet: SheetSnapshot;
  readonly own: Rectangle;
  readonly beside: Rectangle;
}

/** What stood in the blocks right before they were written. */
export interface Found {
  /** Brings it back. */
  readonly former: readonly StepOf<"restore">[];
  /** The first place that is another than it was read; `null` where all is as it was. */
  readonly overtaken: string | null;
}

/** Cells asked for in one request, beside those that are written; more are known by one column. */
const besideAtMost = 20_000;
/** Rows that tell which column tells them apart. */
const rowsCompared = 500;

/** A block of cells that gets new content. */
export interface WrittenBlock {
  readonly sheet: string;
  readonly rectangle: Rectangle;
}

/** The cells that earlier requests of the same writing have filled. */
export class WrittenCells {
  readonly #cells = new Set<string>();

  add(blocks: readonly WrittenBlock[]): void {
    for (const { sheet, rectangle } of blocks) {
      for (let row = rectangle.top; row <= rectangle.bottom; row += 1) {
        for (let column = rectangle.left; column <= rectangle.right; column += 1) {
          this.#cells.add(`${row} ${column} ${sheet}`);
        }
      }
    }
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.#cells.has(`${row} ${column} ${sheet}`);
  }
}

/** What the blocks are compared with: the workbook as it was read, but for what was written since. */
interface Basis {
  readonly basis: WorkbookSnapshot;
  readonly written: WrittenCells;
}

/**
 * Queues a look at what is about to be written over. It stands in the same request, before the
 * writing, so nobody can come between them: a sort or an entry since the last read is seen.
 */
export function queueWatch(
  { workbook }: Excel.RequestContext,
  blocks: readonly WrittenBlock[],
  { basis, written }: Basis,
): Collect<Found> {
  const queued = watchedIn(blocks, basis).map((watched) => {
    const sheet = workbook.worksheets.getItem(watched.sheet.name);
    const [own, beside] = [rangeOf(sheet, watched.own), rangeOf(sheet, watched.beside)];
    own.load("values,formulas,numberFormat");
    beside.load("formulas");
    return { watched, own, beside };
  });
  return () => {
    const others = queued.find(
      ({ watched, own, beside }) =>
        !isAsRead(watched.sheet, watched.own, own.formulas as CellValue[][], written) ||
        !isAsRead(watched.sheet, watched.beside, beside.formulas as CellValue[][], written),
    );
    return {
      former: queued.map(({ watched, own }) => formerStep(watched, own)),
      overtaken:
        others === undefined
          ? null
          : formatRange({ sheet: others.watched.sheet.name, ...others.watched.own }),
    };
  };
}

/** What steps write over: not in the add-in's own sheets that come, go or are emptied. */
export function blocksOf(
  steps: readonly WriteStep[],
  plan: readonly WriteStep[],
): readonly WrittenBlock[] {
  const whole = new Set(
    plan.flatMap((step) =>
      step.kind === "own-sheet" || step.kind === "remove-sheet" ? [step.sheet] : [],
    ),
  );
  return steps.flatMap((step): readonly WrittenBlock[] => {
    if (step.kind !== "cells" && step.kind !== "restore") return [];
    const { sheet, top, left, cells } = step;
    const columns = cells[0]?.length ?? 0;
    if (whole.has(sheet) || columns === 0) return [];
    const rectangle = { top, left, bottom: top + cells.length - 1, right: left + columns - 1 };
    return [{ sheet, rectangle }];
  });
}

export function blocksOfFormulas(formulas: readonly CellFormula[]): readonly WrittenBlock[] {
  return formulas.map(({ at: { sheet, row, column } }) => ({
    sheet,
    rectangle: { top: row, left: column, bottom: row, right: column },
  }));
}

function watchedIn(
  blocks: readonly WrittenBlock[],
  { sheets }: WorkbookSnapshot,
): readonly Watched[] {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const found = blocks.flatMap(({ sheet: name, rectangle }) => {
    const sheet = named.get(name);
    return sheet ? [{ sheet, own: rectangle, beside: wholeRows(sheet, rectangle) }] : [];
  });
  const cells = found.reduce((sum, { beside }) => sum + cellsIn(beside), 0);
  if (cells <= besideAtMost) return found;
  return found.map((watched) => {
    const column = tellingColumn(watched.sheet, watched.own);
    return { ...watched, beside: { ...watched.own, left: column, right: column } };
  });
}

function wholeRows(sheet: SheetSnapshot, block: Rectangle): Rectangle {
  const used = usedRange(sheet) ?? block;
  return {
    ...block,
    left: Math.min(block.left, used.left),
    right: Math.max(block.right, used.right),
  };
}

/** The column with most different entries: names, as a rule. */
function tellingColumn(sheet: SheetSnapshot, { top, left, bottom }: Rectangle): number {
  const step = Math.max(1, Math.ceil((bottom - top + 1) / rowsCompared));
  const columns = sheet.formulas[0]?.length ?? 0;
  let best = { column: left, entries: 0 };
  for (let column = sheet.left; column < sheet.left + columns; column += 1) {
    const entries = new Set<CellValue>();
    for (let row = top; row <= bottom; row += step) {
      entries.add(cellAt(sheet, { row, column }).formula);
    }
    if (entries.size > best.entries) best = { column, entries: entries.size };
  }
  return best.column;
}

function isAsRead(
  sheet: SheetSnapshot,
  { top, left }: Rectangle,
  formulas: readonly (readonly CellValue[])[],
  written: WrittenCells,
): boolean {
  return formulas.every((cells, r) =>
    cells.every((formula, c) => {
      const [row, column] = [top + r, left + c];
      const isSame = formula === cellAt(sheet, { row, column }).formula;
      return isSame || written.has(sheet.name, row, column);
    }),
  );
}

function formerStep({ sheet, own: { top, left } }: Watched, range: Excel.Range): StepOf<"restore"> {
  const { values, formulas, numberFormat } = range;
  const block = { values, formulas, numberFormat };
  const cells = values.map((row, r) => row.map((_, c) => formerCell(block, r, c)));
  return { kind: "restore", sheet: sheet.name, top, left, cells };
}

/** A cell of a loaded block, by its place in it, as it can be entered again. */
export function formerCell(
  { values, formulas, numberFormat }: Pick<Excel.Range, "values" | "formulas" | "numberFormat">,
  r: number,
  c: number,
): FormerCell {
  const value = values[r]?.[c] as CellValue;
  const formula = (formulas[r]?.[c] ?? value) as CellValue;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const format = String(numberFormat[r]?.[c] ?? "General");
  return { entry: isFormula ? formula : value, isFormula, format };
}
