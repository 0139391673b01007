import { intersects, type Rectangle } from "../core/sheet/address";
import {
  usedRange,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../core/sheet/snapshot";
import { recoverCells } from "./recover-cells";
import { isOneOf, isWhole, tablesOf } from "./recover-tables";
import { refurnish } from "./refurnish";
import { invertPlan } from "./undo";
import type { WritePlan, WriteStep } from "./write-plan";

/** What brings back a workbook in which Excel has stopped half-way. */
export interface Recovery {
  /** What a read can see: cells, merges, tables, names, the setting, sheets. */
  readonly seen: WritePlan;
  /** Drawings are in no read: who applies this knows whether they were begun. */
  readonly drawings: WritePlan;
  /** Lists to choose from, colours and pages, in no read either: for when cells had to be brought back. */
  readonly lists: WritePlan;
}

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
  const stay = sheetsThatStay(steps, now);
  const inverted = (kinds: readonly WriteStep["kind"][]) => {
    const own = plan.steps.filter(
      (step) => kinds.includes(step.kind) && "sheet" in step && stay.has(step.sheet),
    );
    return invertPlan({ steps: own }, before).steps;
  };
  return {
    seen: { steps },
    drawings: {
      steps: inverted(["drawing"]).map((step) =>
        step.kind === "drawing" ? { ...step, interrupted: true } : step,
      ),
    },
    lists: {
      steps: [
        ...inverted(["choices", "word-colours"]),
        ...before.sheets.flatMap((was) => (stay.has(was.name) ? refurnish(was, plan) : [])),
      ],
    },
  };
}

/** What stands in a sheet that goes, goes with it. */
function sheetsThatStay(
  steps: readonly WriteStep[],
  { sheets }: WorkbookSnapshot,
): ReadonlySet<string> {
  const leaving = new Set(
    steps.flatMap((step) => (step.kind === "remove-sheet" ? [step.sheet] : [])),
  );
  return new Set(sheets.flatMap(({ name }) => (leaving.has(name) ? [] : [name])));
}

/** Names and the setting that are not as they were. */
function recoverMemory(
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly WriteStep[] {
  // A name of a sheet that is gone cannot be given back.
  const there = new Set(now.sheets.map(({ name }) => name));
  const memory = plan.steps.filter(({ kind }) => kind === "names" || kind === "settings");
  return invertPlan({ steps: memory }, before).steps.flatMap((step): readonly WriteStep[] => {
    if (step.kind === "settings") return now.settings === step.value ? [] : [step];
    if (step.kind !== "names") return [];
    const present = new Map(now.names.map((name) => [name.name, saying(name)]));
    const set = step.set.filter(
      (name) => there.has(name.range.sheet) && present.get(name.name) !== saying(name),
    );
    const remove = step.remove.filter((name) => present.has(name));
    return set.length + remove.length === 0 ? [] : [{ ...step, set, remove }];
  });
}

/** What a name says besides itself; an old Excel has no comments to tell. */
function saying({ range, comment }: Pick<DefinedName, "range" | "comment">): string {
  return JSON.stringify([range, comment]);
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
  const merged = is.merges.filter((range) => isTouched(range) && !isOneOf(was.merges, range));
  const unmerged = was.merges.filter((range) => isTouched(range) && !isOneOf(is.merges, range));
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
