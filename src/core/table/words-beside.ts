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
  if (candidates.length === 0) return "";
  const filled = candidates.findLast(({ column }) => !sheet.isBlankAt(row, column));
  return filled === undefined ? "" : oneLine(sheet.textAt(row, filled.column));
}
