import { intersects, type Rectangle } from "../core/sheet/address";
import { usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { recoverCells } from "./recover-cells";
import { invertPlan } from "./undo";
import type { StepOf, WritePlan, WriteStep } from "./write-plan";

/** What brings back a workbook in which Excel has stopped half-way. */
export interface Recovery {
  /** What a read can see: cells, merges, tables, names, the setting, sheets. */
  readonly seen: WritePlan;
  /** What no read sees, such as drawings: asked for in a request of its own, after the other. */
  readonly unseen: WritePlan;
}

type UnseenStep = StepOf<"drawing" | "choices" | "word-colours">;

/**
 * The way back from a plan of which Excel has done a part and kept it. It touches nothing but what
 * differs from before, so that whatever stopped the plan (a protected sheet, a sheet that is gone)
 * does not stop the way back as well; and nothing that somebody else has entered meanwhile.
 */
export function recoveryOf(
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): Recovery {
  const sheets = [...new Set(plan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])))];
  const steps = [
    ...recoverMemory(plan, before, now),
    ...sheets.flatMap((name) => recoverSheet(name, plan, before, now)),
  ];
  if (steps.length === 0) return { seen: { steps }, unseen: { steps } };
  const there = new Set(now.sheets.map(({ name }) => name));
  const hidden = plan.steps.filter(
    (step): step is UnseenStep => isUnseen(step) && there.has(step.sheet),
  );
  return { seen: { steps }, unseen: invertPlan({ steps: hidden }, before) };
}

function isUnseen(step: WriteStep): step is UnseenStep {
  const { kind } = step;
  return kind === "drawing" || kind === "choices" || kind === "word-colours";
}

/** Names and the setting that are not as they were. */
function recoverMemory(
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly WriteStep[] {
  const memory = plan.steps.filter(({ kind }) => kind === "names" || kind === "settings");
  return invertPlan({ steps: memory }, before).steps.flatMap((step): readonly WriteStep[] => {
    if (step.kind === "settings") return now.settings === step.value ? [] : [step];
    if (step.kind !== "names") return [];
    const present = new Map(now.names.map((name) => [name.name, JSON.stringify(name.range)]));
    const set = step.set.filter(({ name, range }) => present.get(name) !== JSON.stringify(range));
    const remove = step.remove.filter((name) => present.has(name));
    return set.length + remove.length === 0 ? [] : [{ ...step, set, remove }];
  });
}

function recoverSheet(
  name: string,
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly WriteStep[] {
  const was = before.sheets.find((sheet) => sheet.name === name);
  const is = now.sheets.find((sheet) => sheet.name === name);
  const steps = plan.steps.filter((step) => "sheet" in step && step.sheet === name);
  if (was && is) return recoverContent(was, is, steps);
  const whole = steps.find((step) => step.kind === (is ? "own-sheet" : "remove-sheet"));
  if (is && whole?.kind === "own-sheet") {
    return isOurAlone(is, steps)
      ? [{ kind: "remove-sheet", sheet: name, table: whole.table, unfinished: true }]
      : [];
  }
  // A sheet that the plan did not remove was removed by somebody else.
  return whole ? invertPlan({ steps }, before).steps : [];
}

/** Does a sheet of a moment ago hold nothing but what the plan has entered? */
function isOurAlone(is: SheetSnapshot, steps: readonly WriteStep[]): boolean {
  const used = usedRange(is);
  if (!used) return true;
  const empty: SheetSnapshot = {
    ...is,
    ...{ values: [], formulas: [], formats: [], texts: [] },
    ...{ merges: [], tables: [] },
  };
  return recoverCells(empty, is, steps, [used]).foreign === 0;
}

function recoverContent(
  was: SheetSnapshot,
  is: SheetSnapshot,
  steps: readonly WriteStep[],
): readonly WriteStep[] {
  const { name: sheet } = was;
  const blocks = touched(was, is, steps);
  const isTouched = (range: Rectangle) => blocks.some((block) => intersects(block, range));
  const merged = is.merges.filter((range) => isTouched(range) && !has(was.merges, range));
  const unmerged = was.merges.filter((range) => isTouched(range) && !has(is.merges, range));
  const changed = tablesOf(was, is, steps);
  return [
    ...changed.added.map((table): WriteStep => ({ kind: "remove-table", sheet, table })),
    ...merged.map((range): WriteStep => ({ kind: "unmerge", sheet, range })),
    ...recoverCells(was, is, steps, blocks).steps,
    ...unmerged.map((range): WriteStep => ({ kind: "merge", sheet, range })),
    ...changed.resized.map(({ name, rectangle }): WriteStep => ({
      ...{ kind: "resize-table", sheet, table: name, range: rectangle },
    })),
    ...changed.gone.map(({ name, rectangle }): WriteStep => ({
      kind: "table",
      sheet,
      name,
      range: rectangle,
    })),
  ];
}

/** The tables that came, went and grew: in a sheet that the plan writes whole, or by its own steps. */
function tablesOf(was: SheetSnapshot, is: SheetSnapshot, steps: readonly WriteStep[]) {
  const whole = steps.some(isWhole);
  const planned = new Set(
    steps.flatMap((step) =>
      step.kind === "table" ? [step.name] : "table" in step ? [step.table] : [],
    ),
  );
  const ours = ({ name }: { readonly name: string }) => whole || planned.has(name);
  const isIn = ({ tables }: SheetSnapshot, name: string) => tables.find((one) => one.name === name);
  // Excel names a new table by itself before the plan's name is given to it.
  const places = steps.flatMap((step) => (step.kind === "table" ? [step.range] : []));
  return {
    added: is.tables
      .filter((table) => !isIn(was, table.name) && (ours(table) || has(places, table.rectangle)))
      .map(({ name }) => name),
    gone: was.tables.filter((table) => !isIn(is, table.name) && ours(table)),
    resized: was.tables.filter((table) => {
      const present = isIn(is, table.name);
      return present && ours(table) && !has([table.rectangle], present.rectangle);
    }),
  };
}

function isWhole({ kind }: WriteStep): boolean {
  return kind === "own-sheet" || kind === "remove-sheet";
}

/** Where the plan has written. */
function touched(
  was: SheetSnapshot,
  is: SheetSnapshot,
  steps: readonly WriteStep[],
): readonly Rectangle[] {
  if (steps.some(isWhole)) return [usedRange(was), usedRange(is)].filter((range) => range !== null);
  return steps.flatMap((step): readonly Rectangle[] => {
    if (step.kind === "merge" || step.kind === "unmerge" || step.kind === "table")
      return [step.range];
    if (step.kind !== "cells" && step.kind !== "restore") return [];
    const { top, left, cells } = step;
    const columns = cells[0]?.length ?? 0;
    return [{ top, left, bottom: top + cells.length - 1, right: left + columns - 1 }];
  });
}

function has(ranges: readonly Rectangle[], range: Rectangle): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) =>
      top === range.top && left === range.left && bottom === range.bottom && right === range.right,
  );
}
