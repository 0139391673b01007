import { intersects, type Rectangle } from "../core/sheet/address";
import {
  cellAt,
  usedRange,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/sheet/snapshot";
import { isFormula } from "./holds";
import { refurnish } from "./refurnish";
import type { FormerCell, StepOf, WritePlan, WriteStep } from "./write-plan";

/**
 * The plan that brings back what stood before another one was applied.
 *
 * Cells come back with their formulas and number formats, and so do merged blocks, tables, names
 * and the setting; a sheet that the plan added goes. How cells looked otherwise, how a sheet was
 * printed and what was frozen is in no snapshot, and stays as the plan left it; a sheet of the add-in
 * that was written anew gets the looks that the plan gives it.
 *
 * @param before - the workbook right before `plan` was applied.
 */
export function invertPlan(plan: WritePlan, before: WorkbookSnapshot): WritePlan {
  const own = new Set(plan.steps.flatMap((step) => (isWhole(step) ? [step.sheet] : [])));
  const steps = [...plan.steps].reverse().flatMap((step) => {
    if (step.kind === "names") return invertNames(step, before);
    if (step.kind === "settings") return [{ ...step, value: before.settings }];
    if (isWhole(step)) return invertSheet(step, before, plan);
    // What stands in a sheet that comes or goes as a whole needs no step of its own.
    if (own.has(step.sheet)) return [];
    const sheet = before.sheets.find(({ name }) => name === step.sheet);
    return sheet ? invertInSheet(step, sheet) : [];
  });
  return { steps };
}

type WholeSheet = StepOf<"own-sheet" | "remove-sheet">;
type InSheet = Exclude<WriteStep, WholeSheet | StepOf<"names" | "settings">>;

function isWhole(step: WriteStep): step is WholeSheet {
  return step.kind === "own-sheet" || step.kind === "remove-sheet";
}

function invertNames(
  { set, remove }: StepOf<"names">,
  { names }: WorkbookSnapshot,
): readonly WriteStep[] {
  const touched = new Set([...remove, ...set.map(({ name }) => name)]);
  const former = names.filter(({ name }) => touched.has(name));
  return [
    {
      kind: "names",
      set: former.flatMap(({ name, range, comment }) => (range ? [{ name, range, comment }] : [])),
      remove: [...touched].filter((name) => !former.some((one) => one.name === name)),
    },
  ];
}

/** A sheet that was not there goes; one that was is emptied, and filled as it was. */
function invertSheet(
  step: WholeSheet,
  before: WorkbookSnapshot,
  plan: WritePlan,
): readonly WriteStep[] {
  const { sheet: name, table } = step;
  const sheet = before.sheets.find((one) => one.name === name);
  if (!sheet)
    return step.kind === "own-sheet" ? [{ kind: "remove-sheet", sheet: name, table }] : [];
  const used = usedRange(sheet);
  return [
    { kind: "own-sheet", sheet: name, table },
    ...(used ? [restore(sheet, used)] : []),
    ...sheet.merges.map((range): WriteStep => ({ kind: "merge", sheet: name, range })),
    ...sheet.tables.map((one) => tableStep(name, one)),
    ...refurnish(sheet, plan),
  ];
}

function invertInSheet(step: InSheet, sheet: SheetSnapshot): readonly WriteStep[] {
  return isLook(step) ? [] : invertContent(step, sheet);
}

type Look = StepOf<"style" | "column-widths" | "row-height" | "page" | "freeze" | "drawing-texts">;

/** What no snapshot knows. */
function isLook(step: InSheet): step is Look {
  const looks = ["style", "column-widths", "row-height", "page", "freeze", "drawing-texts"];
  return looks.includes(step.kind);
}

function invertContent(step: Exclude<InSheet, Look>, sheet: SheetSnapshot): readonly WriteStep[] {
  switch (step.kind) {
    case "cells":
    case "restore":
      return [restore(sheet, blockOf(step))];
    case "merge":
    case "unmerge":
      return invertMerge(step.range, sheet);
    case "table":
    case "remove-table":
    case "resize-table":
      return invertTable(step, sheet);
    case "drawing":
      return [invertDrawing(step)];
    case "choices":
    case "word-colours":
      // Cells that were filled before may have had theirs: those would be lost for good.
      return isBlankBlock(sheet, step.range) ? [{ ...step, words: [] }] : [];
  }
}

function invertDrawing({ drawing, former, ...step }: StepOf<"drawing">): StepOf<"drawing"> {
  return {
    ...step,
    at: former?.at ?? step.at,
    drawing: former?.drawing ?? null,
    former: drawing && { at: step.at, drawing },
  };
}

function invertTable(
  step: StepOf<"table" | "remove-table" | "resize-table">,
  sheet: SheetSnapshot,
): readonly WriteStep[] {
  if (step.kind === "table") {
    return [{ kind: "remove-table", sheet: sheet.name, table: step.name }];
  }
  const table = sheet.tables.find(({ name }) => name === step.table);
  if (!table) return [];
  return step.kind === "remove-table"
    ? [tableStep(sheet.name, table)]
    : [{ ...step, range: table.rectangle }];
}

function invertMerge(range: Rectangle, sheet: SheetSnapshot): readonly WriteStep[] {
  return [
    { kind: "unmerge", sheet: sheet.name, range },
    // Merging leaves the first value alone.
    restore(sheet, range),
    ...sheet.merges
      .filter((merge) => intersects(merge, range))
      .map((merge): WriteStep => ({ kind: "merge", sheet: sheet.name, range: merge })),
  ];
}

function tableStep(
  sheet: string,
  { name, rectangle }: SheetSnapshot["tables"][number],
): StepOf<"table"> {
  return { kind: "table", sheet, range: rectangle, name };
}

function blockOf({ top, left, cells }: StepOf<"cells" | "restore">): Rectangle {
  const columns = cells[0]?.length ?? 0;
  return { top, left, bottom: top + cells.length - 1, right: left + columns - 1 };
}

function restore(sheet: SheetSnapshot, block: Rectangle): StepOf<"restore"> {
  const { top, left, bottom, right } = block;
  const cells = span(top, bottom).map((row) =>
    span(left, right).map((column) => formerCell(cellAt(sheet, { row, column }))),
  );
  return { kind: "restore", sheet: sheet.name, top, left, cells };
}

function formerCell(cell: Cell): FormerCell {
  const { value, formula, format } = cell;
  return isFormula(cell)
    ? { entry: formula, isFormula: true, format }
    : { entry: value, isFormula: false, format };
}

function isBlankBlock(sheet: SheetSnapshot, block: Rectangle): boolean {
  const used = usedRange(sheet);
  if (!used || !intersects(used, block)) return true;
  return span(Math.max(block.top, used.top), Math.min(block.bottom, used.bottom)).every((row) =>
    span(Math.max(block.left, used.left), Math.min(block.right, used.right)).every((column) =>
      isEmpty(cellAt(sheet, { row, column })),
    ),
  );
}

function isEmpty({ value, formula }: Cell): boolean {
  return value === "" && formula === "";
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
