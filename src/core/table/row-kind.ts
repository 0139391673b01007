import type { CellReading } from "../cell/reading";
import type { Rectangle } from "../sheet/address";
import { readNote } from "./note-text";
import type { ColumnPlan } from "./plan-columns";
import type { TableSheet } from "./table-sheet";

/**
 * What a row below a header is: `values` surely belongs to the table; `data` does when it follows
 * the table at once; `heading` and `bare` (a name alone) only when such a row follows them.
 */
export type RowKind = "blank" | "values" | "data" | "heading" | "bare" | "end";

type Width = Pick<Rectangle, "left" | "right">;

/** Looks at one row over the width of its table. */
export function kindOfRow(
  sheet: TableSheet,
  row: number,
  table: Width,
  columns: ColumnPlan,
): RowKind {
  const first = nextFilled(sheet, row, table.left, table.right);
  if (first > table.right) return "blank";
  const second = nextFilled(sheet, row, first + 1, table.right);
  if (second > table.right || !sheet.isFirstAt(row, second)) {
    const area = sheet.areaAt(row, first);
    const isAlone = nextFilled(sheet, row, area.right + 1, table.right) > table.right;
    if (isAlone) return kindOfLoneCell(sheet, row, area, table, columns);
  }
  if (isFurtherHeader(sheet, row, columns)) return "end";
  return hasValues(sheet, row, columns) ? "values" : "data";
}

/** 指標 again, and at most what may be a year beside it: an indicator may be named ～に関する指標. */
function isFurtherHeader(sheet: TableSheet, row: number, { name, values }: ColumnPlan): boolean {
  if (!sheet.isFirstAt(row, name) || !sheet.headsNamesAt(row, name)) return false;
  return values.every(({ column }) => {
    const isQuantity = sheet.readingAt(row, column).kind === "quantity";
    return !isQuantity || sheet.periodAt(row, column) !== null;
  });
}

/** The first column from `from` on that says something; beyond `last` when none does. */
function nextFilled(sheet: TableSheet, row: number, from: number, last: number): number {
  let column = from;
  while (column <= last && sheet.isBlankAt(row, column)) column++;
  return column;
}

function kindOfLoneCell(
  sheet: TableSheet,
  row: number,
  area: Rectangle,
  { left, right }: Width,
  columns: ColumnPlan,
): RowKind {
  const text = sheet.textAt(row, area.left);
  if (columns.labels.includes(area.left)) return "data";
  if (readNote(text)) return "end";
  // A block that began further up is the tail of a tall cell.
  if (area.top < row) return "data";
  const wide = area.right > area.left && (area.right - area.left + 1) * 2 >= right - left + 1;
  if (wide || /^[■◆●□◇○▼【〔<＜]/u.test(text)) return "heading";
  if (area.left !== columns.name || /。$/u.test(text)) return "end";
  return columns.withRole("number").length > 0 ? "heading" : "bare";
}

/** A name with a number or a placeholder; in a table without values, a name with its area. */
function hasValues(sheet: TableSheet, row: number, columns: ColumnPlan): boolean {
  const { values } = columns;
  if (values.length === 0) return !sheet.isBlankAt(row, columns.name);
  // A number needs no reading to be one: most rows are settled by this look.
  for (const { column } of values) {
    if (typeof sheet.valueAt(row, column) === "number") return true;
  }
  for (const { column } of values) if (isValue(sheet.readingAt(row, column))) return true;
  return false;
}

function isValue({ kind }: CellReading): boolean {
  return kind === "quantity" || kind === "placeholder" || kind === "range" || kind === "goal";
}
