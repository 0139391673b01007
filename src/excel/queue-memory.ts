import type { StepOf } from "../app/write-plan";
import { formatRectangle } from "../core/sheet/address";

/**
 * Queues hidden names of the workbook. A name that is there is made anew: what it refers to cannot
 * be given as a range otherwise, and its text would be Excel's language's.
 */
export function queueNames(workbook: Excel.Workbook, { set, remove }: StepOf<"names">): void {
  // A sheet that is gone stops the request before any name is.
  for (const sheet of new Set(set.map(({ range }) => range.sheet))) {
    workbook.worksheets.getItem(sheet).load("name");
  }
  for (const name of [...remove, ...set.map((planned) => planned.name)]) {
    workbook.names.getItemOrNullObject(name).delete();
  }
  for (const { name, range, comment } of set) {
    const cells = workbook.worksheets.getItem(range.sheet).getRange(formatRectangle(range));
    workbook.names.add(name, cells, comment).visible = false;
  }
}

/** Queues a setting of the workbook; `null` removes it. */
export function queueSetting(
  { settings }: Excel.Workbook,
  key: string,
  value: string | null,
): void {
  if (value === null) settings.getItemOrNullObject(key).delete();
  else settings.add(key, value);
}
