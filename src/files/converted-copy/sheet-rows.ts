import { columnIndex } from "../../core/sheet/address";
import { attributeOf } from "../package/relationships";

/** A row of a sheet's file. */
export interface FileRow {
  /** From 0. */
  readonly row: number;
  /** Its attributes as written. */
  readonly tag: string;
  /** Its cells as written. */
  readonly inside: string;
  readonly start: number;
  readonly end: number;
}

/** A cell of a row. */
export interface FileCell {
  /** From 0. */
  readonly column: number;
  /** The number of its looks; `null` for the plain ones. */
  readonly style: string | null;
  readonly inside: string;
  readonly written: string;
}

const rowElement = /<row(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const cellElement = /<c(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** The rows of a sheet, in the order of the file. One without a number follows the one before it. */
export function* rowsOf(sheetXml: string): Generator<FileRow> {
  let next = 0;
  for (const match of sheetXml.matchAll(rowElement)) {
    const [written, tag = "", inside = ""] = match;
    const number = attributeOf(` ${tag}`, "r");
    const row = number === null ? next : Number(number) - 1;
    next = row + 1;
    yield { row, tag, inside, start: match.index, end: match.index + written.length };
  }
}

/** The cells of a row, in the order of the file. */
export function* cellsOf(rowInside: string, row: number): Generator<FileCell> {
  let next = 0;
  for (const [written, tag = "", inside = ""] of rowInside.matchAll(cellElement)) {
    const attributes = ` ${tag}`;
    const address = attributeOf(attributes, "r");
    const letters = address?.slice(0, -String(row + 1).length);
    const column = letters ? columnIndex(letters) : next;
    next = column + 1;
    yield { column, style: attributeOf(attributes, "s"), inside, written };
  }
}
