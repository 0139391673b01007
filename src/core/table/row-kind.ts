import { readCell } from "../cell/read-cell";
import type { Rectangle } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import { matchHeader } from "./match-header";
import { readNote } from "./note-text";
import type { ColumnPlan } from "./plan-columns";

/**
 * What a row below a header is: `values` surely belongs to the table; `data` does when it follows
 * the table at once; `heading` and `bare` (a name alone) only when such a row follows them.
 */
export type RowKind = "blank" | "values" | "data" | "heading" | "bare" | "end";

/** Looks at one row over the width of its table. */
export function kindOfRow(
  view: SheetView,
  row: number,
  table: Pick<Rectangle, "left" | "right">,
  columns: ColumnPlan,
): RowKind {
  const filled = filledColumns(view, row, table);
  const [first] = filled;
  if (first === undefined) return "blank";
  const area = view.areaAt({ row, column: first });
  const alone = filled.every((column) => column <= area.right);
  if (alone) return kindOfLoneCell(view, row, area, table, columns);
  if (isHeaderAgain(view, row, columns)) return "end";
  return hasValues(view, row, filled, columns) ? "values" : "data";
}

function kindOfLoneCell(
  view: SheetView,
  row: number,
  area: Rectangle,
  { left, right }: Pick<Rectangle, "left" | "right">,
  columns: ColumnPlan,
): RowKind {
  const text = textOf(view.cellAt({ row, column: area.left }));
  if (columns.labels.includes(area.left)) return "data";
  if (readNote(text)) return "end";
  // A block that began further up is the tail of a tall cell.
  if (area.top < row) return "data";
  const wide = area.right > area.left && (area.right - area.left + 1) * 2 >= right - left + 1;
  if (wide || /^[■◆●□◇○▼【〔<＜]/u.test(text)) return "heading";
  if (area.left !== columns.name || /。$/u.test(text)) return "end";
  const numbered = columns.all.some(({ role }) => role === "number");
  return numbered ? "heading" : "bare";
}

/** The header of another table, directly below. */
function isHeaderAgain(view: SheetView, row: number, { name }: ColumnPlan): boolean {
  const area = view.areaAt({ row, column: name });
  return (
    area.top === row && matchHeader(textOf(view.cellAt({ row, column: name })))?.role === "name"
  );
}

/** A name with a number or a placeholder; in a table without values, a name with its area. */
function hasValues(
  view: SheetView,
  row: number,
  filled: readonly number[],
  columns: ColumnPlan,
): boolean {
  if (columns.values.length === 0) return filled.includes(columns.name);
  return columns.values.some(({ column }) => {
    const { kind } = readCell(view.cellAt({ row, column }));
    return kind === "quantity" || kind === "placeholder";
  });
}

function filledColumns(
  view: SheetView,
  row: number,
  { left, right }: Pick<Rectangle, "left" | "right">,
): number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (!isBlank(view.cellAt({ row, column }))) filled.push(column);
  }
  return filled;
}
