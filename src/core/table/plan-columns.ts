import { isFrequency } from "./frequency";
import type { SheetCorrections } from "./corrections-on-sheet";
import { type LineRole, type Role, roles } from "./kpi-table";
import { type HeaderColumn, valueRoles } from "./describe-column";
import type { TableHeader } from "./read-header";
import type { DatedBy } from "./read-datum";
import { matchRow } from "./row-words";
import type { TableSheet } from "./table-sheet";
import { type DatedColumns, dateColumns } from "./date-columns";

/** A column with the role that its header, its cells and the user give it together. */
export interface PlannedColumn extends HeaderColumn {
  readonly from: LineRole["from"];
  /** The period that its header states. */
  readonly dated: DatedBy | null;
  /** The column of years (目標年度) that dates its values; `null` when its header does. */
  readonly yearIn: number | null;
}

/** The columns of a table by what they are read for. */
export interface ColumnPlan {
  readonly all: readonly PlannedColumn[];
  readonly name: number;
  /** Columns between name and values whose words say what a row holds: 期待値, 全国. */
  readonly labels: readonly number[];
  /** Columns of values, also those of years without a word of their own. */
  readonly values: readonly PlannedColumn[];
  /** A column of periods that dates every value of its row: a row a period, the long form. */
  readonly dates: number | null;
  /** Beside it, a column of parts of its years: 四半期. */
  readonly partsOfYears: number | null;
  /** Others' values, and what was worked out or judged. */
  readonly references: readonly PlannedColumn[];
  readonly derived: readonly PlannedColumn[];
  readonly withRole: (role: Role) => readonly PlannedColumn[];
}

/** So many rows tell what a column is for; the rest of a long table need not be seen. */
const sampleRows = 30;

type Sample = (column: number) => readonly string[];
type Settled = Pick<PlannedColumn, "role" | "from">;

/** Settles the columns' roles by looking at the first rows below the header. */
export function planColumns(
  sheet: TableSheet,
  { rectangle, columns }: TableHeader,
  corrections: SheetCorrections,
): ColumnPlan {
  const sample = sampleBelow(sheet, rectangle.bottom);
  const said = (column: number) => corrections.ofColumn(rectangle, column);
  const name = nameColumn(columns, rectangle.left, sample, said);
  const settled = columns.map((column): HeaderColumn & Settled => {
    const says = said(column.column);
    if (says === null) return { ...column, ...settle(column, name, sample) };
    return { ...column, role: says === "ignore" ? null : says, of: null, from: "correction" };
  });
  const years = dateColumns(settled, sample(name));
  const all = settled.map((column) => planned(sheet, column, years));
  const byRole = new Map(roles.map((role) => [role, all.filter((column) => column.role === role)]));
  return {
    all,
    name,
    labels: (byRole.get("label") ?? []).map(({ column }) => column),
    values: all.filter(({ role }) => valueRoles.has(role)),
    dates: years.general,
    partsOfYears: years.parts,
    references: byRole.get("reference") ?? [],
    derived: all.filter(({ role }) => role === "derived" || role === "verdict"),
    withRole: (role) => byRole.get(role) ?? [],
  };
}

function planned(
  sheet: TableSheet,
  column: HeaderColumn & Settled,
  years: DatedColumns,
): PlannedColumn {
  const { period, periodAt } = column;
  return {
    ...column,
    dated: period && periodAt && { period, at: { sheet: sheet.name, ...periodAt } },
    yearIn: years.yearOf(column),
  };
}

/** The texts of a column below the header, each merged block once. */
function sampleBelow(sheet: TableSheet, bottom: number): Sample {
  const last = Math.min(sheet.used?.bottom ?? 0, bottom + sampleRows);
  return (column) => {
    const texts: string[] = [];
    for (let row = bottom + 1; row <= last; row++) {
      if (!sheet.isFirstAt(row, column) || sheet.isBlankAt(row, column)) continue;
      texts.push(sheet.textAt(row, column));
    }
    return texts;
  };
}

/** 指標 may be written across a column of numbers and the column of names. */
function nameColumn(
  columns: readonly HeaderColumn[],
  left: number,
  sample: Sample,
  said: (column: number) => ReturnType<SheetCorrections["ofColumn"]>,
): number {
  const chosen = columns.find(({ column }) => said(column) === "name");
  if (chosen) return chosen.column;
  const headed = columns
    .filter(({ role, column }) => role === "name" && said(column) === null)
    .map(({ column }) => column);
  const worded = headed.find((column) => {
    const texts = sample(column);
    return texts.length > 0 && texts.filter(isNumbering).length * 2 <= texts.length;
  });
  return worded ?? headed[0] ?? columns.find(({ column }) => said(column) === null)?.column ?? left;
}

/** １, (2), ③, 1-2 */
function isNumbering(text: string): boolean {
  return /^[(（]?[\d０-９]{1,3}(?:[-－.．][\d０-９]{1,3})?[)）.．]?$|^[①-⑳➀-➉]$/u.test(text);
}

function settle({ column, role, period }: HeaderColumn, name: number, sample: Sample): Settled {
  if (column === name) return { role: "name", from: role === "name" ? "header" : "values" };
  if (role === "name") return { role: column < name ? "number" : "label", from: "values" };
  if (role === "unit" && mostly(sample(column), isFrequency)) {
    return { role: "frequency", from: "header" };
  }
  if ((role === null && !period) || role === "kind") {
    const labels = mostly(sample(column), (text) => matchRow(text) !== null);
    if (labels) return { role: "label", from: "values" };
  }
  // A year without a word of its own: what its cells hold, the words of the rows say.
  return { role: role ?? (period ? "value" : null), from: "header" };
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
}
