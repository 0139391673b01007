import type { Position, Rectangle } from "../sheet/address";
import { carryHeaders } from "./carry-headers";
import { describeColumn, type HeaderColumn, valueRoles } from "./describe-column";
import type { TableSheet } from "./table-sheet";

/** The header rows of a table, and what they say about its columns. */
export interface TableHeader {
  /** Only the header rows, over the width of the table. */
  readonly rectangle: Rectangle;
  readonly columns: readonly HeaderColumn[];
}

/** More rows of headers are not read as such. */
const mostRows = 3;
const widestTable = 200;

/** Header rows so far: those that the cell of the name column covers, and what was added to them. */
interface Band {
  readonly sheet: TableSheet;
  /** The cell of the name column. */
  readonly name: Rectangle;
  readonly top: number;
  readonly bottom: number;
  /** The width, where it is known beforehand; else it ends with the words. */
  readonly width: Pick<Rectangle, "left" | "right"> | null;
}

/** Reads the header that the cell of a name column (指標) belongs to. */
export function readHeader(sheet: TableSheet, { row, column }: Position): TableHeader {
  const name = sheet.areaAt(row, column);
  const band: Band = { sheet, name, top: name.top, bottom: name.bottom, width: null };
  return headerOf(growUp(growDown(band, Number.POSITIVE_INFINITY)));
}

/**
 * Reads the header of an Excel Table: its own header row, which has every column, and rows of
 * words that staff set above it, for Excel gives a table one header row only.
 */
export function readTableHeader(sheet: TableSheet, block: Rectangle): TableHeader {
  const { top, left, right } = block;
  const name = { top, left: nameColumnIn(sheet, block), bottom: top, right };
  return headerOf(growUp({ sheet, name, top, bottom: top, width: { left, right } }));
}

/** Reads the header in the first rows of a block that the user declared a table. */
export function readBlockHeader(sheet: TableSheet, block: Rectangle): TableHeader {
  const { left, right } = block;
  const { top, bottom } = sheet.areaAt(block.top, nameColumnIn(sheet, block));
  const name = { top, left: nameColumnIn(sheet, block), bottom, right };
  const band: Band = { sheet, name, top: block.top, bottom, width: { left, right } };
  return headerOf(growDown(band, block.bottom - 1));
}

/** The first column that 指標 heads; without one the first. */
function nameColumnIn(sheet: TableSheet, { top, left, right }: Rectangle): number {
  return range(left, right).find((column) => sheet.headsNamesAt(top, column)) ?? left;
}

function growDown(from: Band, last: number): Band {
  let band = from;
  while (mayGrow(band) && band.bottom < last && continues(band, band.bottom + 1)) {
    band = { ...band, bottom: band.bottom + 1 };
  }
  return band;
}

function growUp(from: Band): Band {
  let band = from;
  while (mayGrow(band) && continues(band, band.top - 1)) band = { ...band, top: band.top - 1 };
  return band;
}

function headerOf(band: Band): TableHeader {
  const { top, bottom } = band;
  const { left, right } = extentOf(band);
  return {
    rectangle: { top, left, bottom, right },
    columns: carryHeaders(
      range(left, right).map((column) => describeColumn(band, column)),
      band.name.right,
    ),
  };
}

function mayGrow({ top, bottom }: Band): boolean {
  return bottom - top + 1 < mostRows;
}

/** Columns with words in the header rows, on both sides of the names. */
function extentOf(band: Band): Pick<Rectangle, "left" | "right"> {
  return band.width ?? { left: leftEnd(band), right: rightEnd(band) };
}

/** Values to the left of the names are those of a table beside this one. */
function leftEnd(band: Band): number {
  const first = Math.max(band.sheet.used?.left ?? 0, band.name.left - widestTable);
  let { left } = band.name;
  while (left > first && isHeaded(band, left - 1)) {
    if (valueRoles.has(describeColumn(band, left - 1).role)) break;
    left--;
  }
  return left;
}

/**
 * One blank column may stand between, when what follows it shows that it is not another table; a
 * hidden one separates nothing.
 */
function rightEnd(band: Band): number {
  const { sheet, name } = band;
  const last = Math.min(sheet.used?.right ?? 0, name.right + widestTable);
  let { right } = name;
  let gap = 0;
  for (let column = right + 1; column <= last && gap < 2; column++) {
    if (!isHeaded(band, column)) {
      if (!sheet.isColumnHidden(column)) gap++;
      continue;
    }
    const { role, period } = describeColumn(band, column);
    const secondName = role === "name" && column > name.right + 1;
    if (secondName || (gap > 0 && role === null && period === null)) break;
    right = column;
    gap = 0;
  }
  return right;
}

function isHeaded({ sheet, top, bottom }: Band, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (!sheet.isBlankAt(row, column)) return true;
  return false;
}

/** A further header row: nothing below or above 指標 itself, and roles or periods beside it. */
function continues(band: Band, row: number): boolean {
  const { sheet, name } = band;
  if (row < 0 || !sheet.isBlankAt(row, name.left)) return false;
  const { left, right } = extentOf(band);
  const words = range(left, right).flatMap((column) =>
    sheet.areaAt(row, column).top === row ? (sheet.headerAt(row, column) ?? []) : [],
  );
  const says = words.filter(
    ({ match, period, yearless }) =>
      period !== null || yearless !== null || (match !== null && match.role !== "name"),
  );
  // A row of values that happens to begin without a name holds few header words.
  return says.length > 0 && says.length * 2 > words.length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
