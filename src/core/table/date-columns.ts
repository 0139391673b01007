import type { Role } from "./kpi-table";
import { type HeaderColumn, valueRoles } from "./describe-column";

/** The columns of years of a table: which values each of them dates. */
export interface DatedColumns {
  /** The column that dates all values of a row, as in the long form; `null` without one. */
  readonly general: number | null;
  /** Right beside it, a column of parts of its years: 年度 | 四半期. */
  readonly parts: number | null;
  /** The column of years for a column of values; `null` when none dates it. */
  readonly yearOf: (column: Pick<HeaderColumn, "column" | "role" | "period">) => number | null;
}

/**
 * A column of years belongs to the values that its header names (目標年度), else to the column of
 * values before it (現状値 | 時点 | 目標値 | 時点). One without values before it dates the whole row,
 * and so does one behind all values where the names repeat.
 */
export function dateColumns(
  columns: readonly HeaderColumn[],
  names: readonly string[],
): DatedColumns {
  const years = columns.filter(({ role }) => role === "period");
  const unnamed = years.filter(({ of }) => of === null);
  const isValue = ({ role, period }: { role: Role | null; period: HeaderColumn["period"] }) =>
    valueRoles.has(role) && period === null;
  const before = ({ column }: HeaderColumn) =>
    columns.findLast((other) => other.column < column && isValue(other))?.column ?? null;
  const repeats = new Set(names).size < names.length;
  const general =
    unnamed.find((year) => before(year) === null || (unnamed.length === 1 && repeats))?.column ??
    null;
  const owner = new Map(unnamed.map((year) => [before(year), year.column] as const).reverse());
  const parts = unnamed.find(({ column }) => general !== null && column === general + 1);
  return {
    general,
    parts: parts?.column ?? null,
    yearOf: (column) => {
      if (!valueRoles.has(column.role)) return null;
      const named = years.find(({ of }) => of !== null && of === column.role);
      if (named) return named.column;
      if (column.period) return null;
      const own = owner.get(column.column);
      return own !== undefined && own !== general ? own : general;
    },
  };
}
