import type { StyleName } from "./styles";

/**
 * A cell or a merged block (`B2` or `B2:G2`), how it looks, and what stands in its first cell.
 * Text is kept letter by letter as the staff wrote it; `null` leaves a cell with its frame, but empty.
 */
export type Entry = readonly [at: string, style: StyleName, value: string | number | null];

/** One sheet of a sample workbook. */
export interface SampleSheet {
  readonly name: string;
  /** Widths of the columns from A, in characters of the standard font. */
  readonly widths: readonly number[];
  readonly entries: readonly Entry[];
  /** Cells that stay in view: rows above, columns to the left. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** A sample workbook. */
export interface SampleWorkbook {
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
}
