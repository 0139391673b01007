import type { Xml } from "../package/xml";
import { cellsOf, rowsOf, type FileRow } from "./sheet-rows";

/** A cell to write, with the looks that the file's own has. */
export type WriteCell = (style: string | null) => Xml;

/** Cells to write by row and column. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, WriteCell>>;

/** A sheet with other cells; every other letter of it stays as it is. */
export function rewriteRows(sheetXml: string, edits: CellEdits): string {
  const waiting = [...edits].sort(([a], [b]) => a - b);
  let next = 0;
  let written = 0;
  let result = "";
  /** New rows that come before one of the file, or behind all. */
  const addUntil = (row: number) => {
    for (let edit = waiting[next]; edit && edit[0] < row; edit = waiting[next]) {
      result += newRow(...edit);
      next += 1;
    }
  };
  const xml = sheetXml.replace(/<sheetData\s*\/>/, "<sheetData></sheetData>");
  for (const row of rowsOf(xml)) {
    const edit = waiting[next];
    if (!edit || row.row < edit[0]) continue;
    result += xml.slice(written, row.start);
    written = row.start;
    addUntil(row.row);
    const own = waiting[next];
    if (own?.[0] !== row.row) continue;
    result += rewriteRow(row, own[1]);
    written = row.end;
    next += 1;
  }
  const end = xml.lastIndexOf("</sheetData>");
  result += xml.slice(written, end);
  addUntil(Infinity);
  return result + xml.slice(end);
}

function newRow(row: number, cells: ReadonlyMap<number, WriteCell>): string {
  const inside = inOrder(cells).map(([, write]) => write(null).xml);
  return `<row r="${row + 1}">${inside.join("")}</row>`;
}

function rewriteRow(row: FileRow, edits: ReadonlyMap<number, WriteCell>): string {
  const cells = new Map<number, string>();
  const styles = new Map<number, string | null>();
  for (const { column, style, written } of cellsOf(row.inside, row.row)) {
    cells.set(column, written);
    styles.set(column, style);
  }
  for (const [column, write] of edits) cells.set(column, write(styles.get(column) ?? null).xml);
  const inside = inOrder(cells).map(([, written]) => written);
  // A row may say which columns its cells span: with more cells, that may be wrong.
  const tag = cells.size > styles.size ? row.tag.replace(/\sspans="[^"]*"/, "") : row.tag;
  return `<row${tag}>${inside.join("")}</row>`;
}

function inOrder<T>(cells: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...cells].sort(([a], [b]) => a - b);
}
