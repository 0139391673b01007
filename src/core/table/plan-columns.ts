import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import type { Role } from "./kpi-table";
import { isFrequency } from "./frequency";
import { type HeaderColumn, type TableHeader, valueRoles } from "./read-header";
import { matchRow } from "./row-words";

/** A column with the role that its header and its cells give it together. */
export interface PlannedColumn extends Omit<HeaderColumn, "role"> {
  readonly role: Role | "row-label" | null;
  /** The cells gave the role, against the word of the header. */
  readonly inferred: boolean;
}

/** The columns of a table by what they are read for. */
export interface ColumnPlan {
  readonly all: readonly PlannedColumn[];
  readonly name: number;
  /** Columns between name and values whose words say what a row holds: 期待値, 全国. */
  readonly labels: readonly number[];
  /** Columns of values, also those of years without a word of their own. */
  readonly values: readonly PlannedColumn[];
}

/** So many rows tell what a column is for; the rest of a long table need not be seen. */
const sampleRows = 30;

/** Settles the columns' roles by looking at the first rows below the header. */
export function planColumns(view: SheetView, header: TableHeader): ColumnPlan {
  const { rectangle, columns } = header;
  const last = Math.min(view.used?.bottom ?? 0, rectangle.bottom + sampleRows);
  const sample = (column: number): readonly string[] => {
    const texts: string[] = [];
    for (let row = rectangle.bottom + 1; row <= last; row++) {
      const area = view.areaAt({ row, column });
      const cell = view.cellAt({ row, column });
      if (area.top === row && area.left === column && !isBlank(cell)) texts.push(textOf(cell));
    }
    return texts;
  };
  const name = nameColumn(header, sample);
  const all = columns.map((column): PlannedColumn => {
    const role = settle(column, name, sample);
    return { ...column, role, inferred: column.role === "name" && role !== "name" };
  });
  return {
    all,
    name,
    labels: all.filter(({ role }) => role === "row-label").map(({ column }) => column),
    values: all.filter(({ role, period }) => valueRoles.has(role) || (role === null && period)),
  };
}

/** 指標 may be written across a column of numbers and the column of names. */
function nameColumn(
  { columns, rectangle }: TableHeader,
  sample: (column: number) => readonly string[],
): number {
  const headed = columns.filter(({ role }) => role === "name").map(({ column }) => column);
  const worded = headed.find((column) => {
    const texts = sample(column);
    return texts.length > 0 && texts.filter(isNumbering).length * 2 <= texts.length;
  });
  return worded ?? headed[0] ?? rectangle.left;
}

/** １, (2), ③, 1-2 */
function isNumbering(text: string): boolean {
  return /^[(（]?[\d０-９]{1,3}(?:[-－.．][\d０-９]{1,3})?[)）.．]?$|^[①-⑳➀-➉]$/u.test(text);
}

function settle(
  { column, role, period }: HeaderColumn,
  name: number,
  sample: (column: number) => readonly string[],
): PlannedColumn["role"] {
  if (column === name) return "name";
  if (role === "name") return column < name ? "number" : "row-label";
  if (role === "unit") return mostly(sample(column), isFrequency) ? "frequency" : "unit";
  if (role === null && !period) {
    return mostly(sample(column), (text) => matchRow(text) !== null) ? "row-label" : null;
  }
  return role;
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
}
