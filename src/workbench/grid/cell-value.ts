import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/sheet/snapshot";

/** Every error that can stand in a cell, as Excel writes it. */
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
  "#BUSY!",
  "#CONNECT!",
]);

/** The only pending error that Univer passes on to dependent formulas; Excel says `#BUSY!`. */
const pendingInUniver = "#GETTING_DATA";

/** What the cell holds, as Excel's `values` gives it: `""` is blank, an error is its code. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || /^(1|true)$/i.test(String(value));
  if (cell?.t === CellValueType.NUMBER && typeof value === "string" && value.trim() !== "") {
    const number = Number(value);
    if (!Number.isNaN(number)) return number;
  }
  return value === pendingInUniver ? "#BUSY!" : value;
}

/** A text of several formats is a small document; Univer ends it with a line break of its own. */
function richText(cell: Nullable<ICellData>): string {
  return (cell?.p?.body?.dataStream ?? "").replace(/\r?\n$/, "").replaceAll("\r", "\n");
}

/** Excel's `valueTypes` of a value. */
export function valueType(
  cell: Nullable<ICellData>,
): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  const value = cellValue(cell);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}

export function isError(value: CellValue): boolean {
  return typeof value === "string" && errors.has(value);
}

/**
 * Has the formula no result, or one that only says so? A file that was saved where the add-in was
 * missing has `#NAME?` in its cells; Excel, too, calculates those when it opens the file.
 */
export function isUnresolved(cell: Nullable<ICellData>): boolean {
  const value = cellValue(cell);
  return value === "" || value === "#BUSY!" || value === "#NAME?";
}

/** Does the cell hold anything but looks? */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return hasFormula(cell) || cellValue(cell) !== "";
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}

/**
 * The cell that Univer stores for something written as Excel's `values` and `formulas` take it, or
 * typed by a person: a text that looks like a number, date or percentage becomes one, with the
 * number format that shows it so, unless the cell has a format of its own.
 * @param format The number format that the cell has.
 */
export function cellToWrite(value: CellValue, format: string): ICellData {
  const empty = { f: null, si: null, p: null };
  if (value === "") return { ...empty, v: null, t: null };
  if (format === "@") return { ...empty, v: textOf(value), t: CellValueType.FORCE_STRING };
  if (typeof value === "boolean") return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...empty, v: value, t: CellValueType.NUMBER };
  if (value.startsWith("'")) return { ...empty, v: textOf(value), t: CellValueType.FORCE_STRING };
  if (value.startsWith("=") && value.length > 1) return { ...empty, v: null, f: value };
  const read = numfmt.parseValue(value);
  if (!read || typeof read.v === "string") return { ...empty, v: value, t: CellValueType.STRING };
  const cell = cellToWrite(read.v, format);
  return read.z && format === "General" ? { ...cell, s: { n: { pattern: read.z } } } : cell;
}

/** An apostrophe before a text says that it is one, and is no part of it. */
function textOf(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).replace(/^'/, "");
}
