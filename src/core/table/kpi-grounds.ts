import type { IndicatorRows, TableBody } from "./body-row";
import type { Role } from "./kpi-table";
import type { ColumnPlan } from "./plan-columns";
import type { TableSheet } from "./table-sheet";

const goalRoles: readonly string[] = ["target", "planned"] satisfies readonly Role[];

/**
 * Before the rows are read: 指標 beside values or beside areas; 項目 only beside both ends of a path.
 */
export function mayBeKpiTable(columns: ColumnPlan): boolean {
  const has = (...roles: readonly Role[]) =>
    roles.some((role) => columns.withRole(role).length > 0);
  if (isWeak(columns)) return has("target") && has("baseline", "actual");
  return columns.values.length > 0 || has("area", "kind");
}

/** After: at least one indicator, and a goal somewhere. */
export function isKpiTable(
  sheet: TableSheet,
  columns: ColumnPlan,
  { indicators }: TableBody,
): boolean {
  if (indicators.length === 0 || !hasGoals(columns, indicators)) return false;
  return !isWeak(columns) || hasNumbers(sheet, columns, indicators);
}

/**
 * Numbers by year without any goal are statistics. A list without numbers needs no goal, and
 * neither does the long form with a column 値: there 指標 heads names, not a row of statistics.
 */
function hasGoals(columns: ColumnPlan, indicators: readonly IndicatorRows[]): boolean {
  const { values, dates } = columns;
  if (values.length === 0) return true;
  return (
    values.some(({ role }) => role !== null && goalRoles.includes(role)) ||
    indicators.some(({ rows }) => rows.some(({ role }) => goalRoles.includes(role))) ||
    (dates !== null && values.some(({ role, label }) => role === "value" && label !== ""))
  );
}

/** Is 項目 the head of the names, or another word that says little? */
function isWeak({ all, name }: ColumnPlan): boolean {
  const head = all.find(({ column }) => column === name);
  return head?.from !== "correction" && (head?.weak ?? false);
}

/** Sentences under 現状 and 目標 make no indicators. */
function hasNumbers(
  sheet: TableSheet,
  { values }: ColumnPlan,
  indicators: readonly IndicatorRows[],
): boolean {
  return indicators.some(({ nameAt: { row } }) =>
    values.some(({ column }) => sheet.readingAt(row, column).kind === "quantity"),
  );
}
