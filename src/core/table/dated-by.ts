import { findPeriods } from "../period/find-periods";
import { periodAfter, periodWithin, readYearless } from "../period/part-of-year";
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
  if (column !== columns.dates) return statedIn(sheet, row.row, column);
  const year = statedIn(sheet, row.datedIn, column);
  const { partsOfYears } = columns;
  if (!year || partsOfYears === null) return year;
  const part = readYearless(sheet.textAt(row.row, partsOfYears));
  const period = part && periodWithin(part, year.period);
  return period ? { period, at: sheet.addressAt(row.row, partsOfYears) } : year;
}

/** So many rows above are looked at for the era that ７年度 leaves out. */
const longestRun = 20;

/** The period in a cell; ７年度 goes on from the nearest stated one above it. */
function statedIn(sheet: TableSheet, row: number, column: number): DatedBy | null {
  const at = sheet.addressAt(row, column);
  const period = sheet.periodAt(row, column);
  if (period) return { period, at };
  const part = readYearless(sheet.textAt(row, column));
  if (part?.kind !== "era-year") return null;
  for (let above = row - 1; above >= Math.max(0, row - longestRun); above--) {
    const before = sheet.periodAt(above, column);
    const after = before && periodAfter(part, before);
    if (after) return { period: after, at };
  }
  return null;
}
