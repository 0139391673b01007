import { findPeriods } from "../period/find-periods";
import type { Position } from "../sheet/address";
import type { BodyRow } from "./body-row";
import { mayHoldPeriod } from "./header-period";
import type { PlannedColumn } from "./plan-columns";
import type { DatedBy } from "./read-datum";
import type { TablePart } from "./table-part";
import type { TableSheet } from "./table-sheet";

/**
 * The period of a value: from a column of years that belongs to it (目標年度), from the header, or
 * from the name. A reference that dates itself (令和６年８月末時点) is believed before the header,
 * but only for what was measured: nobody measures a goal.
 */
export function datedBy(part: TablePart, row: BodyRow, column: PlannedColumn): DatedBy | null {
  const own = column.yearIn === null ? null : yearIn(part, row, column.yearIn);
  if (own) return own;
  const { named, indicator } = part;
  const measured = column.role === "baseline" || column.role === "actual";
  if (named && measured && (indicator.marked || !column.dated)) return named;
  return column.dated;
}

/** The last period that a name states: 利用している割合（令和６年８月末時点）. */
export function periodOfName(sheet: TableSheet, { row, column }: Position): DatedBy | null {
  const name = sheet.textAt(row, column);
  const found = mayHoldPeriod(name) ? findPeriods(name).at(-1) : undefined;
  return found ? { period: found.period, at: { sheet: sheet.name, row, column } } : null;
}

function yearIn({ sheet, columns }: TablePart, row: BodyRow, column: number): DatedBy | null {
  const line = column === columns.dates ? row.datedIn : row.row;
  const period = sheet.periodAt(line, column);
  return period && { period, at: sheet.addressAt(line, column) };
}
