import type { StepOf, WriteStep } from "../app/write-plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { cellAt, usedRange } from "../core/sheet/snapshot";
import type { Collect } from "./round-trip";
import { formerCell, type Found } from "./watched-blocks";

/** More cells are not asked for: the answer would be too large. */
const cellsAtMost = 20_000;

/** The sheets of the add-in that these steps empty. */
export function emptiedBy(steps: readonly WriteStep[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === "own-sheet" ? [step.sheet] : []));
}

/**
 * Queues a look at sheets of the add-in that are about to be emptied and written anew, before that
 * in the same request. What somebody has entered there since the last read is found; all else is
 * brought back by whoever takes the plan back.
 */
export function queueSheetWatch(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
  basis: WorkbookSnapshot,
): Collect<Found> {
  const standing = basis.sheets.filter(({ name }) => names.includes(name));
  const cells = standing.reduce((sum, { formulas }) => sum + sizeOf(formulas), 0);
  const watched = cells > cellsAtMost ? [] : standing;
  const queued = watched.map((sheet) => {
    const range = workbook.worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,values,formulas,numberFormat");
    return { sheet, range };
  });
  return () => {
    const former = queued.flatMap(({ sheet, range }) => enteredSince(sheet, range));
    return { former, overtaken: queued.find(isOther)?.sheet.name ?? null };
  };
}

interface Queued {
  readonly sheet: SheetSnapshot;
  readonly range: Excel.Range;
}

/** Has a cell been entered, changed or emptied? */
function isOther({ sheet, range }: Queued): boolean {
  const now = range.isNullObject ? 0 : filled(range.formulas as CellValue[][]);
  const used = usedRange(sheet);
  return now !== (used ? filled(sheet.formulas) : 0) || enteredSince(sheet, range).length > 0;
}

/** The cells that hold something else than they did, as they stand. */
function enteredSince(sheet: SheetSnapshot, range: Excel.Range): readonly StepOf<"restore">[] {
  if (range.isNullObject) return [];
  return (range.formulas as CellValue[][]).flatMap((row, r) =>
    row.flatMap((formula, c): readonly StepOf<"restore">[] => {
      const [top, left] = [range.rowIndex + r, range.columnIndex + c];
      const isSame = formula === cellAt(sheet, { row: top, column: left }).formula;
      if (isSame || formula === "") return [];
      return [
        { kind: "restore", sheet: sheet.name, top, left, cells: [[formerCell(range, r, c)]] },
      ];
    }),
  );
}

function filled(formulas: readonly (readonly CellValue[])[]): number {
  return formulas.reduce((sum, row) => sum + row.filter((formula) => formula !== "").length, 0);
}

function sizeOf(formulas: readonly (readonly CellValue[])[]): number {
  return formulas.length * (formulas[0]?.length ?? 0);
}
