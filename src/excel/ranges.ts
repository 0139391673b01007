import type { Rectangle } from "../core/sheet/address";

/** What must be loaded of a range before `rectangleOf` can tell where it lies. */
export const rangePlace = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range lies in its sheet. */
export function rectangleOf({
  rowIndex: top,
  columnIndex: left,
  rowCount,
  columnCount,
}: Excel.Range): Rectangle {
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The range that lies there. */
export function rangeOf(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Rectangle,
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** How many cells lie there. */
export function cellsIn({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
