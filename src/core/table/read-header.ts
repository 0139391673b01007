import type { Period } from "../period/period";
import type { Position, Rectangle } from "../sheet/address";
import type { SheetView } from "../sheet/sheet-view";
import type { HeaderCells } from "./header-cells";
import type { Role } from "./kpi-table";
import type { HeaderMatch } from "./match-header";

/** A column of a table, as its header cells describe it. */
export interface HeaderColumn {
  readonly column: number;
  /** `null` where no header word is known: often a year, or 区分. */
  readonly role: Role | null;
  readonly of: HeaderMatch["of"];
  readonly weak: boolean;
  /** The header words in full, and the cell they stand in. */
  readonly label: string;
  readonly at: Position;
  readonly period: Period | null;
  readonly periodAt: Position | null;
  readonly periodText: string;
}

/** The header rows of a table, and what they say about its columns. */
export interface TableHeader {
  /** Only the header rows, over the width of the table. */
  readonly rectangle: Rectangle;
  readonly columns: readonly HeaderColumn[];
}

/** Roles of columns that hold values of an indicator over time. */
export const valueRoles: ReadonlySet<Role | "row-label" | null> = new Set<Role>([
  "baseline",
  "target",
  "planned",
  "actual",
]);

/** More rows of headers are not read as such. */
const mostRows = 3;
const widestTable = 200;

/** Header rows so far: those that the cell of the name column covers, and what was added to them. */
interface Band {
  readonly view: SheetView;
  readonly cells: HeaderCells;
  /** The cell of the name column. */
  readonly name: Rectangle;
  readonly top: number;
  readonly bottom: number;
}

/** Reads the header that the cell of a name column (指標) belongs to. */
export function readHeader(view: SheetView, cells: HeaderCells, at: Position): TableHeader {
  const name = view.areaAt(at);
  let band: Band = { view, cells, name, top: name.top, bottom: name.bottom };
  while (mayGrow(band) && continues(band, band.bottom + 1)) {
    band = { ...band, bottom: band.bottom + 1 };
  }
  while (mayGrow(band) && continues(band, band.top - 1)) band = { ...band, top: band.top - 1 };
  const { top, bottom } = band;
  const { left, right } = extentOf(band);
  return {
    rectangle: { top, left, bottom, right },
    columns: range(left, right).map((column) => describe(band, column)),
  };
}

function mayGrow({ top, bottom }: Band): boolean {
  return bottom - top + 1 < mostRows;
}

/** Columns with words in the header rows, on both sides of the names. */
function extentOf(band: Band): { readonly left: number; readonly right: number } {
  return { left: leftEnd(band), right: rightEnd(band) };
}

/** Values to the left of the names are those of a table beside this one. */
function leftEnd(band: Band): number {
  const first = Math.max(band.view.used?.left ?? 0, band.name.left - widestTable);
  let { left } = band.name;
  while (left > first && isHeaded(band, left - 1)) {
    if (valueRoles.has(describe(band, left - 1).role)) break;
    left--;
  }
  return left;
}

/** One blank column may stand between, when what follows it shows that it is not another table. */
function rightEnd(band: Band): number {
  const last = Math.min(band.view.used?.right ?? 0, band.name.right + widestTable);
  let { right } = band.name;
  for (let column = right + 1; column <= last && column <= right + 2; column++) {
    if (!isHeaded(band, column)) continue;
    const { role, period } = describe(band, column);
    const secondName = role === "name" && column > band.name.right + 1;
    const afterGap = column === right + 2;
    if (secondName || (afterGap && role === null && period === null)) break;
    right = column;
  }
  return right;
}

function isHeaded({ cells, top, bottom }: Band, column: number): boolean {
  return range(top, bottom).some((row) => cells.read({ row, column }) !== null);
}

/** A further header row: nothing below or above 指標 itself, and roles or periods beside it. */
function continues(band: Band, row: number): boolean {
  const { view, cells, name } = band;
  if (row < 0 || cells.read({ row, column: name.left }) !== null) return false;
  const { left, right } = extentOf(band);
  const words = range(left, right).flatMap((column) =>
    view.areaAt({ row, column }).top === row ? (cells.read({ row, column }) ?? []) : [],
  );
  const says = words.filter(
    ({ match, period }) => period !== null || (match !== null && match.role !== "name"),
  );
  // A row of values that happens to begin without a name holds few header words.
  return says.length > 0 && says.length * 2 > words.length;
}

/** The lowest header cell that has a role gives it; the lowest that has a period, the period. */
function describe({ view, cells, top, bottom }: Band, column: number): HeaderColumn {
  const stack = range(top, bottom)
    .map((row) => view.areaAt({ row, column }))
    .map(({ top: row, left }) => ({ row, column: left }))
    .flatMap((at) => {
      const cell = cells.read(at);
      return cell ? [{ ...cell, at }] : [];
    });
  const worded = stack.findLast(({ match }) => match !== null);
  const dated = stack.findLast(({ period }) => period !== null);
  const { role, of, weak } = worded?.match ?? { role: null, of: null, weak: false };
  const { label, at } = worded ?? stack.at(-1) ?? { label: "", at: { row: bottom, column } };
  const { period, at: periodAt, label: periodText } = dated ?? undated;
  return { column, role, of, weak, label, at, period, periodAt, periodText };
}

const undated = { period: null, at: null, label: "" };

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
