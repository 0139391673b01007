import { readCell } from "../cell/read-cell";
import { intersects, type Position, type Rectangle } from "../sheet/address";
import type { SheetView } from "../sheet/sheet-view";
import { headerCells, type HeaderCells } from "./header-cells";
import { planColumns, type ColumnPlan } from "./plan-columns";
import { readBody, type IndicatorRows } from "./read-body";
import { readHeader } from "./read-header";

/** A table that is about indicators: where it stands, what its columns are for, its rows. */
export interface FoundTable {
  readonly rectangle: Rectangle;
  readonly headerRows: number;
  readonly columns: ColumnPlan;
  readonly indicators: readonly IndicatorRows[];
}

/** Looks for 指標 at the head of a column, row by row; what a table covers is not looked at again. */
export function findTables(view: SheetView): readonly FoundTable[] {
  const { used } = view;
  if (!used) return [];
  const found: FoundTable[] = [];
  const cells = headerCells(view);
  let open: FoundTable[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    open = open.filter(({ rectangle }) => rectangle.bottom >= row);
    for (let column = used.left; column <= used.right; column++) {
      const cover = open.find(({ rectangle }) => isWithin(rectangle, column));
      if (cover) {
        column = cover.rectangle.right;
        continue;
      }
      if (cells.match({ row, column })?.role !== "name") continue;
      const { top, left } = view.areaAt({ row, column });
      if (top !== row || left !== column) continue;
      const table = readTableAt(view, cells, { row, column });
      if (!table || open.some((other) => intersects(other.rectangle, table.rectangle))) continue;
      found.push(table);
      open.push(table);
    }
  }
  return found;
}

function isWithin({ left, right }: Rectangle, column: number): boolean {
  return column >= left && column <= right;
}

function readTableAt(view: SheetView, cells: HeaderCells, name: Position): FoundTable | null {
  const header = readHeader(view, cells, name);
  const columns = planColumns(view, header);
  if (!mayBeTable(columns)) return null;
  const { top, left, right } = header.rectangle;
  const body = readBody(view, header.rectangle, columns);
  if (body.indicators.length === 0 || !hasGoals(columns, body.indicators)) return null;
  if (isWeak(columns) && !hasNumbers(view, columns, body.indicators)) return null;
  return {
    rectangle: { top, left, bottom: body.bottom, right },
    headerRows: header.rectangle.bottom - top + 1,
    columns,
    indicators: body.indicators,
  };
}

/** Before the rows are read: 指標 beside values or beside areas; 項目 only beside both ends of a path. */
function mayBeTable(columns: ColumnPlan): boolean {
  const { all, values } = columns;
  const has = (...roles: readonly string[]) =>
    all.some(({ role }) => role !== null && roles.includes(role));
  if (isWeak(columns)) return has("target") && has("baseline", "actual");
  return values.length > 0 || has("area", "kind");
}

/** Numbers by year without any goal are statistics; a list without numbers needs none. */
function hasGoals({ values }: ColumnPlan, indicators: readonly IndicatorRows[]): boolean {
  if (values.length === 0) return true;
  const goals = ["target", "planned"];
  return (
    values.some(({ role }) => role !== null && goals.includes(role)) ||
    indicators.some(({ rows }) => rows.some(({ role }) => goals.includes(role)))
  );
}

/** Is 項目 the head of the names, or another word that says little? */
function isWeak({ all, name }: ColumnPlan): boolean {
  return all.find(({ column }) => column === name)?.weak ?? false;
}

/** Sentences under 現状 and 目標 make no indicators. */
function hasNumbers(
  view: SheetView,
  { values }: ColumnPlan,
  indicators: readonly IndicatorRows[],
): boolean {
  return indicators.some(({ nameAt: { row } }) =>
    values.some(({ column }) => readCell(view.cellAt({ row, column })).kind === "quantity"),
  );
}
