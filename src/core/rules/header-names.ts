import type { KpiTable } from "../table/kpi-table";
import type { CheckedSheet } from "./checked-sheet";

/** The name of each column as its lowest header row gives it, a merged header for all its columns. */
export function headerNames(
  { range, headerRows }: KpiTable,
  { cells }: CheckedSheet,
): readonly string[] {
  const row = range.top + headerRows - 1;
  return Array.from({ length: range.right - range.left + 1 }, (_, i) =>
    cells.textAt(row, range.left + i),
  );
}
