import type { Comparator, PlaceholderReason } from "../cell/reading";
import type { IndicatorKind } from "../indicator/indicator";
import type { Day } from "../period/period-days";
import type { CellAddress } from "../sheet/address";

/** What a value is to its indicator. */
export type TidyMeaning = "baseline" | "planned" | "target" | "actual" | "reference" | "derived";

/**
 * Is there a number, and if not, why? `words`: a goal or a verdict in words (増加, B+); `unread`: words where a number
 * belongs. With it a missing value is never taken for a zero.
 */
export type ValueState = "number" | "words" | "unread" | "error" | PlaceholderReason;

/** One value of one indicator at one period: a row of the long form. */
export interface TidyRow {
  /** Counts the indicators from 1; the key that all rows of one share. */
  readonly number: number;
  readonly indicator: string;
  readonly area: string | null;
  readonly kind: IndicatorKind;
  readonly meaning: TidyMeaning;
  /** Whose values a reference has, or what was worked out: 参考（全国）; `null` for its own. */
  readonly series: string | null;
  readonly period: { readonly first: Day; readonly last: Day } | null;
  /** In `unit`: 26 beside `%`. `null` where the cell holds no number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly state: ValueState;
  /** Footnotes, remarks, and the cell's own words where it holds no plain number. */
  readonly note: string;
  /** The cell that it comes from. */
  readonly at: CellAddress;
}
