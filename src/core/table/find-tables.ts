import { intersects, type Position, type Rectangle } from "../sheet/address";
import type { ExcelTable } from "../sheet/snapshot";
import type { TableBody } from "./body-row";
import type { SheetCorrections } from "./corrections-on-sheet";
import { isKpiTable, mayBeKpiTable } from "./kpi-grounds";
import { type ColumnPlan, planColumns } from "./plan-columns";
import { readBody } from "./read-body";
import { readBlockHeader, readHeader, readTableHeader, type TableHeader } from "./read-header";
import type { TableSheet } from "./table-sheet";

/** A table that is about indicators: where it stands, what its columns are for, its rows. */
export interface FoundTable {
  readonly rectangle: Rectangle;
  /** Only the header rows. */
  readonly header: Rectangle;
  readonly excelTable: string | null;
  readonly columns: ColumnPlan;
  readonly body: TableBody;
}

/** A sheet with what the user says about it. */
export interface SearchedSheet {
  readonly sheet: TableSheet;
  readonly excelTables: readonly ExcelTable[];
  readonly corrections: SheetCorrections;
}

/**
 * Blocks that the user declared; then, row by row, 指標 at the head of a column. What a table covers
 * is not looked at again; an Excel Table is one from its header row to its last, or none at all.
 */
export function findTables(searched: SearchedSheet): readonly FoundTable[] {
  const { sheet, excelTables, corrections } = searched;
  const { used } = sheet;
  if (!used) return [];
  const found = declaredTables(searched);
  const kept = [...corrections.denied, ...found.map(({ rectangle }) => rectangle)];
  const begun = blocksByTop([
    ...kept,
    ...excelTables.map(({ rectangle: { top, ...rest } }) => ({ ...rest, top: top + 1 })),
  ]);
  let open: Rectangle[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const next = begun.get(row);
    if (endsAbove(open, row)) open = open.filter(({ bottom }) => bottom >= row);
    if (next) open.push(...next);
    for (let column = used.left; column <= used.right; column++) {
      const cover = open.length === 0 ? null : coverOf(open, column);
      if (cover) {
        column = cover.right;
        continue;
      }
      if (!sheet.headsNamesAt(row, column) || !sheet.isFirstAt(row, column)) continue;
      const table = readTableAt(searched, { row, column });
      if (!table || isTaken(table.rectangle, [...open, ...kept])) continue;
      found.push(table);
      open.push(table.rectangle);
    }
  }
  return found.toSorted(({ rectangle: a }, { rectangle: b }) => a.top - b.top || a.left - b.left);
}

function endsAbove(open: readonly Rectangle[], row: number): boolean {
  for (const { bottom } of open) if (bottom < row) return true;
  return false;
}

function coverOf(open: readonly Rectangle[], column: number): Rectangle | null {
  for (const block of open) if (column >= block.left && column <= block.right) return block;
  return null;
}

function isTaken(rectangle: Rectangle, blocks: readonly Rectangle[]): boolean {
  return blocks.some((block) => intersects(block, rectangle));
}

/** Blocks by the row from which on they cover cells. */
function blocksByTop(blocks: readonly Rectangle[]): ReadonlyMap<number, readonly Rectangle[]> {
  const byTop = new Map<number, Rectangle[]>();
  for (const block of blocks) byTop.set(block.top, [...(byTop.get(block.top) ?? []), block]);
  return byTop;
}

function readTableAt(searched: SearchedSheet, name: Position): FoundTable | null {
  const { sheet, excelTables } = searched;
  const within = excelTables.find(
    ({ rectangle: { top, left, right } }) =>
      name.row === top && name.column >= left && name.column <= right,
  );
  if (!within) return readFound(searched, readHeader(sheet, name), null, null);
  const { rectangle } = within;
  const header = readTableHeader(sheet, rectangle);
  return readFound(searched, header, rectangle.bottom, within.name);
}

function readFound(
  { sheet, corrections }: SearchedSheet,
  header: TableHeader,
  bottom: number | null,
  excelTable: string | null,
): FoundTable | null {
  const columns = planColumns(sheet, header, corrections);
  if (!mayBeKpiTable(columns)) return null;
  const body = readBody(sheet, { header: header.rectangle, bottom }, columns, corrections);
  return isKpiTable(sheet, columns, body) ? tableOf(header, columns, body, excelTable) : null;
}

/** Of blocks that overlap, the first. */
function declaredTables(searched: SearchedSheet): FoundTable[] {
  const tables: FoundTable[] = [];
  for (const block of searched.corrections.declared) {
    const taken = tables.map(({ rectangle }) => rectangle);
    const table = isTaken(block, taken) ? null : readDeclared(searched, block);
    if (table) tables.push(table);
  }
  return tables;
}

/** The user's word counts: whatever its words say, the block is a table. */
function readDeclared(
  { sheet, corrections, excelTables }: SearchedSheet,
  said: Rectangle,
): FoundTable | null {
  const { used } = sheet;
  if (!used || !intersects(said, used)) return null;
  const block = shared(said, used);
  const { top, bottom } = block;
  if (bottom <= top) return null;
  const header = readBlockHeader(sheet, block);
  const columns = planColumns(sheet, header, corrections);
  const body = readBody(sheet, { header: header.rectangle, bottom }, columns, corrections);
  const same = excelTables.find(({ rectangle }) => intersects(rectangle, block));
  return tableOf(header, columns, body, same?.name ?? null);
}

/** The cells of both blocks; nothing is to be read beyond what is used. */
function shared(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function tableOf(
  header: TableHeader,
  columns: ColumnPlan,
  body: TableBody,
  excelTable: string | null,
): FoundTable {
  const { rectangle } = header;
  return {
    rectangle: { ...rectangle, bottom: body.bottom },
    header: rectangle,
    excelTable,
    columns,
    body,
  };
}
