import { isCounted } from "../../core/indicator/is-counted";
import { contains, type RangeAddress } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { KpiTable } from "../../core/table/kpi-table";
import type { KpiWorkbook } from "../kpi-workbook";
import { findStatusCells } from "../status-cells";

/** A row that would show a status. */
export interface StatusRow {
  readonly row: number;
  readonly name: string;
}

/** Where the statuses of a table could stand. */
export interface StatusColumnProposal {
  readonly table: RangeAddress;
  readonly title: string | null;
  /** The row of the column's own header. */
  readonly headerRow: number;
  readonly rows: readonly StatusRow[];
  /** Empty columns to the right of the table, the nearest first. */
  readonly columns: readonly number[];
  /** Why there is nothing to add: it stands there, the sheet is protected, or no column is empty. */
  readonly hindrance: "present" | "protected" | "no-column" | null;
}

/** How far to the right of a table a column is looked for, and how many are proposed. */
const reach = 24;
const proposed = 8;

/** Every table of the staff whose indicators are followed, with the places for a column of statuses. */
export function statusColumnProposals(workbook: KpiWorkbook): readonly StatusColumnProposal[] {
  const { snapshot, staffReading } = workbook;
  const statusCells = findStatusCells(snapshot);
  return staffReading.tables.flatMap((table): StatusColumnProposal[] => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.range.sheet);
    const rows = statusRows(table);
    const last = rows.at(-1);
    if (!sheet || !last) return [];
    const headerRow = table.range.top + table.headerRows - 1;
    // Without a row above the first indicator, no header would say what the words are.
    if (headerRow < table.range.top || rows.some(({ row }) => row <= headerRow)) return [];
    const columns = emptyColumns(sheet, staffReading.tables, table, headerRow, last.row);
    const isPresent = statusCells.some(
      ({ at }) =>
        at.sheet === sheet.name &&
        rows.some(({ row }) => row === at.row) &&
        at.column >= table.range.left &&
        at.column <= (columns[0] ?? table.range.right),
    );
    const hindrance = isPresent ? "present" : sheet.protected ? "protected" : null;
    const title = table.title?.text ?? null;
    const found = { table: table.range, title, headerRow, rows, columns };
    return [{ ...found, hindrance: hindrance ?? (columns.length > 0 ? null : "no-column") }];
  });
}

/** One row an indicator, from above; what is only for comparison has no status. */
function statusRows({ indicators }: KpiTable): readonly StatusRow[] {
  const rows = new Map<number, string>();
  for (const indicator of indicators.filter(isCounted)) {
    const { row } = indicator.nameAt;
    if (!rows.has(row)) rows.set(row, indicator.name);
  }
  return [...rows].map(([row, name]) => ({ row, name })).toSorted((a, b) => a.row - b.row);
}

function emptyColumns(
  sheet: SheetSnapshot,
  tables: readonly KpiTable[],
  { range }: KpiTable,
  top: number,
  bottom: number,
): readonly number[] {
  const others = [
    ...sheet.merges,
    ...sheet.tables.map(({ rectangle }) => rectangle),
    ...tables.flatMap((table) => (table.range.sheet === sheet.name ? [table.range] : [])),
  ];
  const height = bottom - top + 1;
  return Array.from({ length: reach }, (_, i) => range.right + 1 + i)
    .filter((column) => !sheet.hiddenColumns.includes(column))
    .filter((column) =>
      Array.from({ length: height }, (_, i) => ({ row: top + i, column })).every((at) => {
        const { value, formula } = cellAt(sheet, at);
        return value === "" && formula === "" && !others.some((block) => contains(block, at));
      }),
    )
    .slice(0, proposed);
}
