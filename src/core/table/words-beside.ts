import type { Role } from "./kpi-table";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import type { TableSheet } from "./table-sheet";

/** The words of the columns with a role in a row; the innermost, if several; empty without any. */
export function wordsBeside(
  sheet: TableSheet,
  row: number,
  columns: ColumnPlan,
  role: Role,
): string {
  const candidates = columns.withRole(role);
  for (let i = candidates.length - 1; i >= 0; i--) {
    const column = candidates[i]?.column ?? 0;
    if (!sheet.isBlankAt(row, column)) return oneLine(sheet.textAt(row, column));
  }
  return "";
}
