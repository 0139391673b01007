import { cellAt, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { isFormula, isSameFormula } from "./holds";
import type { FormerCell, WritePlan } from "./write-plan";

/**
 * Has Excel carried out all of a plan that takes sheets away, although it has not said so? They go
 * last, so that everything else is there when they are gone. Bringing them back would cost their
 * looks, which are in no read.
 */
export function isDone(
  { steps }: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): boolean {
  const there = ({ sheets }: WorkbookSnapshot, name: string) =>
    sheets.find((sheet) => sheet.name === name);
  const removals = steps.filter(({ kind }) => kind === "remove-sheet");
  if (!removals.some((step) => "sheet" in step && there(before, step.sheet))) return false;
  return steps.every((step) => {
    if (step.kind === "remove-sheet") return !there(now, step.sheet);
    if (step.kind !== "restore") return true;
    const sheet = there(now, step.sheet);
    return step.cells.every((row, r) =>
      row.every((former, c) => {
        const position = { row: step.top + r, column: step.left + c };
        return sheet !== undefined && isRestored(cellAt(sheet, position), former);
      }),
    );
  });
}

/** The sheets go last. */
export function removingLast({ steps }: WritePlan): WritePlan {
  const goes = ({ kind }: WritePlan["steps"][number]) => kind === "remove-sheet";
  return { steps: [...steps.filter((step) => !goes(step)), ...steps.filter(goes)] };
}

/** A formula that fills other cells may have filled this one again. */
function isRestored(cell: ReturnType<typeof cellAt>, former: FormerCell): boolean {
  if (former.isFormula) return isSameFormula(cell, String(former.entry));
  return former.entry === "" || (!isFormula(cell) && cell.value === former.entry);
}
