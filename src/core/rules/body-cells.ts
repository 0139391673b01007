import type { Rectangle } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { KpiTable } from "../table/kpi-table";
import type { CheckedSheet } from "./checked-sheet";
import type { MetCell } from "./met";

/** Rows gone over between two pauses. */
const rowsAtOnce = 1000;

/** The cells below a table's header rows; `null` where there are none. */
export function bodyOf({ range, headerRows }: KpiTable): Rectangle | null {
  const top = range.top + headerRows;
  return top > range.bottom ? null : { ...range, top };
}

/** The columns of names and remarks: what stands there is prose, however many numbers it holds. */
export function proseColumns({ roles }: KpiTable): ReadonlySet<number> {
  const prose = roles.filter(
    ({ axis, role }) => axis === "column" && (role === "name" || role === "remark"),
  );
  return new Set(prose.map(({ range }) => range.left));
}

/**
 * The cells of a block in which something is met, row by row. `wordOf` gets every cell that is not
 * blank, with its place in the snapshot's matrices, and answers what to quote of it, or `null`.
 */
export function* metIn(
  block: Rectangle | null,
  { snapshot }: CheckedSheet,
  wordOf: (value: CellValue, r: number, c: number) => string | null,
): Generator<null, MetCell[]> {
  const found: MetCell[] = [];
  if (!block) return found;
  const { name, top, left, values } = snapshot;
  for (let row = block.top; row <= block.bottom; row++) {
    const cells = values[row - top] ?? [];
    for (let column = block.left; column <= block.right; column++) {
      const value = cells[column - left] ?? "";
      if (value === "") continue;
      const word = wordOf(value, row - top, column - left);
      if (word !== null) found.push({ at: { sheet: name, row, column }, word });
    }
    if ((row - block.top) % rowsAtOnce === rowsAtOnce - 1) yield null;
  }
  return found;
}
