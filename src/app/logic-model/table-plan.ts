import { columnOf } from "../../core/logic-model/table-columns";
import type { ModelCell, ModelTable } from "../../core/logic-model/tables";
import { nameKey } from "../../core/logic-model/same-name";
import type { Position, Rectangle } from "../../core/sheet/address";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import { linkColumns, nodeColumns } from "../../core/messages/logic-model";
import { holds, isFormula } from "../holds";
import type { PlannedCell } from "../write-plan";
import { blank, textCell } from "../planned-cells";

/** A model's table where it stands now. */
export interface StandingTable {
  readonly sheet: SheetSnapshot;
  /** With its header row. */
  readonly rectangle: Rectangle;
}

/** What becomes of one of the model's tables. */
export interface TablePlan {
  readonly name: string;
  /** With its header row. */
  readonly range: Rectangle;
  /** The header first; blank rows at the end where there were more before. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly standing: StandingTable | null;
  /** It says all of it already. */
  readonly isCurrent: boolean;
  /** What stands in the way of its growing. */
  readonly obstacle: Rectangle | null;
}

/** What the table is to say, and where it goes when there is none. */
export interface TableWish {
  readonly name: string;
  readonly kind: "nodes" | "links";
  readonly table: ModelTable;
  readonly standing: StandingTable | null;
  readonly corner: Position;
  /** The sheet that it goes into; `null` for a new one. */
  readonly sheet: SheetSnapshot | null;
  /** What stands there says the model already, in whatever order staff have put it. */
  readonly untouched: boolean;
}

/**
 * Brings a table to what the model says. One that is there keeps its place and the order of its
 * columns, and staff keep the columns they have added: their cells go with their row.
 */
export function planTable(wish: TableWish): TablePlan {
  const { name, standing, corner, untouched } = wish;
  if (standing && untouched) {
    const { rectangle: range } = standing;
    return { name, range, cells: [], standing, isCurrent: true, obstacle: null };
  }
  const columns = columnsOf(wish);
  const rows = [...rowsOf(wish, columns)];
  const { top, left } = standing?.rectangle ?? { top: corner.row, left: corner.column };
  const height = Math.max(1, rows.length);
  const range = { top, left, bottom: top + height, right: left + columns.length - 1 };
  const before = standing ? standing.rectangle.bottom - standing.rectangle.top : 0;
  while (rows.length < Math.max(height, before)) rows.push(columns.map(() => blank));
  const cells = [columns.map(({ title }) => textCell(title)), ...rows];
  return {
    name,
    range,
    cells,
    standing,
    isCurrent:
      standing !== null && sameRange(range, standing.rectangle) && holdsAll(standing, cells),
    obstacle: obstacleIn(range, wish),
  };
}

/** A column of the table as it will be: one of the model's, or one that staff have added. */
interface Column {
  readonly title: string;
  /** Its place in the model's own table; -1 for one of the staff's. */
  readonly own: number;
  /** Its place in the table that stands there; -1 for one that it has not. */
  readonly before: number;
}

function columnsOf({ kind, table, standing }: TableWish): readonly Column[] {
  const header = standing ? headerOf(standing) : [];
  const titles = kind === "nodes" ? "nodeColumns" : "linkColumns";
  const places = ownColumns(kind).map((column) => columnOf(header, titles, column));
  const there = header.map((title, before): Column => {
    const own = places.indexOf(before);
    return { title, own, before };
  });
  const missing = places.flatMap((before, own): readonly Column[] =>
    before === -1 ? [{ title: table.header[own] ?? "", own, before }] : [],
  );
  return [...there, ...missing];
}

function ownColumns(kind: TableWish["kind"]) {
  return kind === "nodes" ? nodeColumns : linkColumns;
}

function headerOf({ sheet, rectangle: { top, left, right } }: StandingTable): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, at) =>
    String(cellAt(sheet, { row: top, column: left + at }).value),
  );
}

function rowsOf(wish: TableWish, columns: readonly Column[]): readonly (readonly PlannedCell[])[] {
  const rowOf = formerRows(wish, columns);
  return wish.table.rows.map((row) => {
    const former = rowOf(row);
    return columns.map(({ own, before }) => {
      const cell = row[own];
      if (cell) return planned(cell);
      return former === null || !wish.standing ? blank : kept(wish.standing, former, before);
    });
  });
}

/** Where a row stood before: by its number, and among several of one number by its indicator. */
function formerRows(
  { kind, standing }: TableWish,
  columns: readonly Column[],
): (row: readonly ModelCell[]) => number | null {
  if (!standing || columns.every(({ own }) => own !== -1)) return () => null;
  const { sheet, rectangle } = standing;
  const keys = (kind === "nodes" ? ["id", "indicator"] : ["id"]) as readonly string[];
  const places = keys.map((key) => (ownColumns(kind) as readonly string[]).indexOf(key));
  const keyOf = (textAt: (own: number) => string) =>
    JSON.stringify(places.map((own) => nameKey(textAt(own))));
  const known = new Map<string, number>();
  for (let row = rectangle.top + 1; row <= rectangle.bottom; row += 1) {
    const key = keyOf((own) => {
      const column = columns.find((one) => one.own === own);
      const at = { row, column: rectangle.left + (column?.before ?? 0) };
      return column && column.before !== -1 ? String(cellAt(sheet, at).value) : "";
    });
    if (!known.has(key)) known.set(key, row);
  }
  return (row) => known.get(keyOf((own) => row[own]?.text ?? "")) ?? null;
}

function planned({ text, formula }: ModelCell): PlannedCell {
  return formula === null ? textCell(text) : { kind: "formula", formula, format: "General" };
}

/** A cell of the staff's as they entered it. */
function kept({ sheet, rectangle }: StandingTable, row: number, column: number): PlannedCell {
  const { value, formula, format } = cellAt(sheet, { row, column: rectangle.left + column });
  if (isFormula({ value, formula })) return { kind: "formula", formula: String(formula), format };
  if (typeof value === "number") return { kind: "number", value, format };
  return textCell(String(value));
}

function holdsAll(
  { sheet, rectangle: { top, left } }: StandingTable,
  cells: readonly (readonly PlannedCell[])[],
): boolean {
  return cells.every((row, r) =>
    row.every((cell, c) => holds(cellAt(sheet, { row: top + r, column: left + c }), cell)),
  );
}

function sameRange(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The first filled cell that the table would take in besides those it has. */
function obstacleIn(range: Rectangle, { standing, sheet: goesInto }: TableWish): Rectangle | null {
  const sheet = standing?.sheet ?? goesInto;
  if (!sheet) return null;
  const own = standing?.rectangle;
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const isOwn = own && row <= own.bottom && column <= own.right;
      const { value, formula } = cellAt(sheet, { row, column });
      if (!isOwn && (value !== "" || formula !== "")) {
        return { top: row, left: column, bottom: row, right: column };
      }
    }
  }
  return null;
}
