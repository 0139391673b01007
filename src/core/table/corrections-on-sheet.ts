import { intersects, type Rectangle } from "../sheet/address";
import type { RoleCorrection } from "./corrections";
import type { Role } from "./kpi-table";

/** What the user said about a row or column. */
export type Said = Role | "ignore";

/** The corrections of one sheet, as its tables ask for them. */
export interface SheetCorrections {
  /** Blocks that are no KPI tables. */
  readonly denied: readonly Rectangle[];
  /** Blocks that are, with their header in their first rows. */
  readonly declared: readonly Rectangle[];
  /** What the user said about a column of the table that has this header. */
  readonly ofColumn: (header: Rectangle, column: number) => Said | null;
  /** What the user said about a row of a table of this width. */
  readonly ofRow: (table: Pick<Rectangle, "left" | "right">, row: number) => Said | null;
}

interface Line {
  readonly range: Rectangle;
  readonly says: Said;
}

/** Sorts the corrections of a sheet: a block one cell wide is a column, one cell high a row. */
export function correctionsOn(
  sheet: string,
  corrections: readonly RoleCorrection[],
): SheetCorrections {
  const here = corrections.filter(({ range }) => range.sheet === sheet);
  const blocks = (word: "none" | "table") =>
    here.flatMap(({ says, range }) => (says === word ? [range] : []));
  const lines = here.flatMap(({ range, says }): Line[] =>
    says === "none" || says === "table" ? [] : [{ range, says }],
  );
  const columns = byLine(lines, ({ left, right, top, bottom }) =>
    left === right && bottom > top ? left : null,
  );
  const rows = byLine(lines, ({ left, right, top, bottom }) =>
    top === bottom && right > left ? top : null,
  );
  return {
    denied: blocks("none"),
    declared: blocks("table"),
    ofColumn: (header, column) =>
      columns.get(column)?.findLast(({ range }) => intersects(range, header))?.says ?? null,
    ofRow: ({ left, right }, row) =>
      rows.get(row)?.findLast(({ range }) => range.left <= right && left <= range.right)?.says ??
      null,
  };
}

function byLine(
  lines: readonly Line[],
  lineOf: (range: Rectangle) => number | null,
): ReadonlyMap<number, readonly Line[]> {
  const found = new Map<number, Line[]>();
  for (const line of lines) {
    const at = lineOf(line.range);
    if (at === null) continue;
    const others = found.get(at);
    if (others) others.push(line);
    else found.set(at, [line]);
  }
  return found;
}
