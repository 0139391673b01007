import type { ArgumentName, Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";
import { isBlank, mostCells, sizeOf, type BlockSize, type CellArgument } from "./blocks";
import { errorOf, valueOrError } from "./cell-error";

/** What one result is computed from: a cell an argument. */
type Cells<K extends string> = Readonly<Record<K, CellArgument>>;

/**
 * Takes ranges where cells are meant: `compute` is called for each cell of them, and the results
 * spill in their shape, from one call where a formula a cell would make 500. Single values serve
 * every cell. Ranges of different shapes are refused, since nothing tells which cells belong
 * together. Where all cells of the ranges are blank, as below the end of a table, so is the result.
 *
 * @throws Excel's error where a single value is refused; within a range, only its own cell shows it.
 */
export function spread<K extends ArgumentName>(
  cells: Cells<K>,
  compute: (cells: Cells<K>) => Result<number | string, Refusal>,
): unknown[][] {
  const names = Object.keys(cells) as K[];
  const blocks = names.filter((name) => isBlock(cells[name]));
  const [first] = blocks;
  if (first === undefined) return [[valueOrError(compute(cells))]];
  const { rows, columns } = valueOrError(commonSize(cells, blocks));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const here: Record<string, CellArgument> = { ...cells };
      for (const name of blocks) here[name] = cellOf(cells[name], row, column);
      if (blocks.every((name) => isBlank(here[name]))) return "";
      const result = compute(here as Cells<K>);
      return result.ok ? result.value : errorOf(result.error);
    }),
  );
}

function commonSize<K extends ArgumentName>(
  cells: Cells<K>,
  blocks: readonly K[],
): Result<BlockSize, Refusal> {
  const sizes = blocks.map((name) => sizeOf(cells[name]));
  const size = sizes[0] ?? { rows: 1, columns: 1 };
  const other = sizes.find(({ rows, columns }) => rows !== size.rows || columns !== size.columns);
  if (other) return err({ kind: "ranges-differ", sizes: [size, other] });
  const count = size.rows * size.columns;
  const [argument] = blocks;
  if (argument && count > mostCells) {
    return err({ kind: "too-many-cells", argument, count, limit: mostCells });
  }
  return ok(size);
}

function isBlock(cell: CellArgument): boolean {
  if (!Array.isArray(cell)) return false;
  const { rows, columns } = sizeOf(cell);
  return rows * columns > 1;
}

function cellOf(block: CellArgument, row: number, column: number): CellArgument {
  return (block as readonly (readonly CellArgument[])[])[row]?.[column];
}
