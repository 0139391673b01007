import { err, ok, type Result } from "../result";

/** A cell within a sheet; row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A block of cells within a sheet; all four edges count from 0 and belong to it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of the workbook. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** A block of cells of the workbook. */
export interface RangeAddress extends Rectangle {
  readonly sheet: string;
}

/** The first cell of a block: what is shown from its beginning, without the whole of it being marked. */
export function cornerOf({ sheet, top, left }: RangeAddress): RangeAddress {
  return { sheet, top, left, bottom: top, right: left };
}

/** A1 of a sheet. */
export function firstCell(sheet: string): RangeAddress {
  return { sheet, top: 0, left: 0, bottom: 0, right: 0 };
}

/** Excel's limits since 2007. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** Column letters: 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column that letters name, from 0: `A` is 0, `AA` 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `C6` for row 5, column 2. */
export function formatPosition({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:C5`; a single cell is written `A1`. */
export function formatRectangle({ top, left, bottom, right }: Rectangle): string {
  const start = formatPosition({ row: top, column: left });
  return top === bottom && left === right
    ? start
    : `${start}:${formatPosition({ row: bottom, column: right })}`;
}

/** A sheet's name as a formula needs it: in quotes, unless it is surely a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'KPI①'!C6` */
export function formatCell(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${formatPosition(cell)}`;
}

/** `'KPI①'!A1:C5` */
export function formatRange(range: RangeAddress): string {
  return `${quoteSheet(range.sheet)}!${formatRectangle(range)}`;
}

/** A sheet before the `!`: in quotes, or without any sign that would end a name in a formula. */
const sheetPrefix = /^(?:'(?:[^']|'')+'|[^\s'!:(),;+\-*/^&=<>"{}]+)$/;

/**
 * Reads `C6`, `$C$6:D9`, `Sheet1!A1`, `'It''s'!A1` and `[Book.xlsx]Sheet1!A1`.
 * Whole rows and columns are refused: what they hold is the used range's business.
 */
export function parseAddress(
  text: string,
): Result<{ readonly sheet: string | null; readonly rectangle: Rectangle }, "not-an-address"> {
  const bang = text.lastIndexOf("!");
  const prefix = bang < 0 ? null : text.slice(0, bang);
  const rectangle = parseRectangle(text.slice(bang + 1).trim());
  if (!rectangle || (prefix !== null && !sheetPrefix.test(prefix))) return err("not-an-address");
  return ok({ sheet: prefix === null ? null : unquoteSheet(prefix), rectangle });
}

/** Reads the address of one cell with its sheet; `null` for anything else. */
export function parseCell(text: string): CellAddress | null {
  const parsed = parseAddress(text);
  if (!parsed.ok || parsed.value.sheet === null) return null;
  const { sheet, rectangle } = parsed.value;
  return { sheet, row: rectangle.top, column: rectangle.left };
}

function parseRectangle(text: string): Rectangle | null {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!cells) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
  const columns = [columnIndex(column1), columnIndex(column2)];
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const rectangle = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inSheet =
    rectangle.top >= 0 && rectangle.bottom < maximumRows && rectangle.right < maximumColumns;
  return inSheet ? rectangle : null;
}

function unquoteSheet(written: string): string {
  const name = /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  return name.replace(/^\[[^\]]*\]/, "");
}

/** Does the block hold the cell? */
export function contains(block: Rectangle, { row, column }: Position): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

/** Do two blocks share a cell? */
export function intersects(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
