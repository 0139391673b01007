import type { StepOf } from "../app/write-plan";
import type { PlacedTable } from "./read-sheet";

/** Queues that a sheet of the add-in is there and empty; `tables` are those of the workbook. */
export function queueOwnSheet(
  workbook: Excel.Workbook,
  step: StepOf<"own-sheet">,
  tables: readonly PlacedTable[],
): void {
  const inside = tables.filter((table) => table.sheet === step.sheet);
  if (inside.length === 0) {
    workbook.worksheets.add(step.sheet);
    return;
  }
  // A table survives the clearing of its cells, and would stand in the way of the next one.
  for (const { id } of inside) workbook.tables.getItem(id).delete();
  const all = workbook.worksheets.getItem(step.sheet).getUsedRange();
  all.unmerge();
  all.clear("All");
}
