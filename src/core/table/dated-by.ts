import { readCell } from "../cell/read-cell";
import { findPeriods } from "../period/find-periods";
import { type SheetView, textOf } from "../sheet/sheet-view";
import type { ColumnPlan, PlannedColumn } from "./plan-columns";
import type { BodyRow, IndicatorRows } from "./read-body";
import type { DatedBy } from "./read-datum";

/**
 * The period of a value: from a column of years that belongs to it (目標年度), from the header, or
 * from the name. A reference that dates itself (令和６年８月末時点) is believed before the header,
 * but only for what was measured: nobody measures a goal.
 */
export function datedBy(
  view: SheetView,
  indicator: IndicatorRows,
  columns: ColumnPlan,
): (row: BodyRow, column: PlannedColumn) => DatedBy | null {
  const named = periodOfName(view, indicator);
  return (row, column) => {
    const measured = column.role === "baseline" || column.role === "actual";
    const own = yearBeside(view, row, column, columns);
    if (own) return own;
    if (named && measured && (indicator.marked || !column.period)) return named;
    return column.period && column.periodAt ? { period: column.period, at: column.periodAt } : null;
  };
}

function periodOfName(view: SheetView, { nameAt }: IndicatorRows): DatedBy | null {
  const found = findPeriods(textOf(view.cellAt(nameAt))).at(-1);
  return found ? { period: found.period, at: nameAt } : null;
}

function yearBeside(
  view: SheetView,
  { row }: BodyRow,
  { role }: PlannedColumn,
  columns: ColumnPlan,
): DatedBy | null {
  const years = columns.all.find((other) => other.role === "period" && other.of === role);
  if (!years) return null;
  const { top, left } = view.areaAt({ row, column: years.column });
  const reading = readCell(view.cellAt({ row, column: years.column }), "period");
  return reading.kind === "period"
    ? { period: reading.period, at: { row: top, column: left } }
    : null;
}
