/**
 * What Office.js hands to a parameter of any type: a number, text or logical value; `null` for an
 * omitted argument and, on today's Excel, for an empty cell (older ones send 0); an object with a
 * `code` for a cell that shows an error; rows of these for a range, and for a single cell too where
 * the parameter may be a range.
 */
export type CellArgument = unknown;

/** Rows and columns of a range. */
export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** Far beyond any table of indicators; a whole column (1,048,576 cells) would only be slow. */
export const mostCells = 100_000;

/** The shape of an argument; a single value is one cell. */
export function sizeOf(cell: CellArgument): BlockSize {
  if (!Array.isArray(cell)) return { rows: 1, columns: 1 };
  const [first] = cell as readonly unknown[];
  return { rows: cell.length, columns: Array.isArray(first) ? first.length : 1 };
}

/** The cells of an argument row by row; none for one that was omitted. */
export function cellsOf(cell: CellArgument): readonly CellArgument[] {
  if (isOmitted(cell)) return [];
  return Array.isArray(cell) ? (cell.flat() as readonly CellArgument[]) : [cell];
}

/** Is the cell empty, or does its formula give an empty text? */
export function isBlank(cell: CellArgument): boolean {
  return isOmitted(cell) || cell === "";
}

/** Was nothing handed over? An empty text (`""`) is something: the cell has a formula. */
export function isOmitted(cell: CellArgument): cell is null | undefined {
  return cell === null || cell === undefined;
}
