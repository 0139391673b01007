import type { Position } from "../sheet/address";
import type { LineRole } from "./kpi-table";
import type { RowRole } from "./row-words";

/** A row of a table that belongs to an indicator, with what its label says. */
export interface BodyRow {
  readonly row: number;
  /**
   * `own`: the indicator's values, without a word of their own; `reference`: others' values (全国);
   * `other`: a word that is not known (取組内容).
   */
  readonly role: RowRole | "own" | "reference" | "other";
  readonly label: string;
  readonly labelAt: Position;
  /** The row that holds the period of a row of the long form; a period may stand once for several. */
  readonly datedIn: number;
}

/** The rows of one indicator, the first of them with its name. */
export interface IndicatorRows {
  readonly name: string;
  readonly nameAt: Position;
  /** Marked as 参考, though with a name of its own. */
  readonly marked: boolean;
  /** What its column of areas says, there or further up, or the heading it stands under: ■ 人材育成. */
  readonly group: string | null;
  readonly rows: readonly BodyRow[];
}

/** What a row below the header is read for, and why. */
export type RowReading = Pick<LineRole, "role" | "from" | "word">;

/** The body of a table: its indicators, what each row is read for, and the last row. */
export interface TableBody {
  readonly indicators: readonly IndicatorRows[];
  /** From the first row below the header on, without a gap. */
  readonly lines: readonly RowReading[];
  readonly bottom: number;
}
