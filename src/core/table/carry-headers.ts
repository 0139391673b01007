import { periodAfter, periodWithin } from "../period/part-of-year";
import { type HeaderColumn, valueRoles } from "./describe-column";

/**
 * What a header cell leaves out, the ones to its left say: 目標値 written once over several years
 * without being merged, 令和６年度 beside ７年度, 令和７年度 once over its four quarters.
 *
 * @param columns from left to right
 * @param name the last column of the names: nothing is carried on from it or from before it
 */
export function carryHeaders(
  columns: readonly HeaderColumn[],
  name: number,
): readonly HeaderColumn[] {
  const carried: HeaderColumn[] = [];
  let dated: HeaderColumn | null = null;
  for (const column of columns) {
    const left = carried.at(-1) ?? null;
    const whole: HeaderColumn = column.periodAt
      ? withPeriod(withRole(column, left, name), dated)
      : column;
    if (whole.period && whole.column > name) dated = whole;
    carried.push(whole);
  }
  return carried;
}

/** A year or a quarter below a blank cell: the word over its neighbour is its own too. */
function withRole(column: HeaderColumn, left: HeaderColumn | null, name: number): HeaderColumn {
  if (column.role !== null || !column.onlyPeriod || !left || left.column <= name) return column;
  if (!isWordAbove(left, column)) return column;
  const { role, of, weak, label, at } = left;
  return { ...column, role, of, weak, label, at };
}

/** The neighbour's word stands higher than both periods, and so over both. */
function isWordAbove(left: HeaderColumn, { periodAt }: HeaderColumn): boolean {
  if (!valueRoles.has(left.role) && left.role !== "reference") return false;
  if (left.label === "" || !left.periodAt || !periodAt) return false;
  return left.at.row < periodAt.row && left.at.row < left.periodAt.row;
}

function withPeriod(column: HeaderColumn, dated: HeaderColumn | null): HeaderColumn {
  const { yearless, period: year } = column;
  if (!yearless) return column;
  const before = dated?.period ?? null;
  const period = year ? periodWithin(yearless, year) : before && periodAfter(yearless, before);
  return { ...column, period: period ?? year };
}
