import type { CellReading, Quantity, Unit } from "../cell/reading";
import type { Period } from "../period/period";
import type { CellAddress, RangeAddress } from "../sheet/address";
import type { RegisterEntry } from "./register-entry";

/** KGI: the goal's own measure; KPI: a measure on the way to it; reference (参考値): for comparison. */
export type IndicatorKind = "KGI" | "KPI" | "reference";

/** Which way is better. */
export type Direction = "increase" | "decrease" | "maintain";

/** 累計 grows over the years; 単年度 starts anew with each. */
export type Accumulation = "cumulative" | "per-period";

/** A value at a period, and the cells both come from. */
export interface Datum {
  readonly reading: CellReading;
  /** `null` when the cell holds no number (`ー`, blank, words). */
  readonly quantity: Quantity | null;
  readonly at: CellAddress;
  readonly period: Period | null;
  readonly periodAt: CellAddress | null;
}

/** A row beside the indicator that others' values stand in: 参考（全国）, 三重県. */
export interface ReferenceSeries {
  readonly label: string;
  readonly labelAt: CellAddress;
  readonly data: readonly Datum[];
}

/** A row that the staff worked out from the others: 毎年の上昇率, 達成率. */
export interface DerivedSeries {
  readonly label: string;
  readonly labelAt: CellAddress;
  readonly data: readonly Datum[];
}

/** A 指標 as a table of the staff states it. Data are in the order of their periods. */
export interface Indicator {
  /** `'KPI①'!A8`: the address of its name cell; stable as long as the table stands still. */
  readonly id: string;
  readonly name: string;
  readonly nameAt: CellAddress;
  readonly kind: IndicatorKind;
  /** The area (領域) or layer that the table puts it under; `null` when it names none. */
  readonly area: string | null;
  readonly unit: Unit | null;
  readonly direction: Direction;
  /** `stated`: a word of the table says so; `values`: from baseline and target; `assumed`: neither. */
  readonly directionFrom: "stated" | "values" | "assumed";
  readonly accumulation: Accumulation | null;
  /** `null`: the table has no such cell. A cell with `ー` is a Datum without quantity. */
  readonly baseline: Datum | null;
  readonly target: Datum | null;
  /** Goals between baseline and target, or printed plan values (期待値). */
  readonly planned: readonly Datum[];
  /** Measured values after the baseline. */
  readonly actuals: readonly Datum[];
  readonly references: readonly ReferenceSeries[];
  readonly derived: readonly DerivedSeries[];
  /** The rows that belong to it, over the width of its table. */
  readonly range: RangeAddress;
  /** What staff typed about it into the register; `null` when it does not stand there. */
  readonly register: RegisterEntry | null;
  /** The user calls it the same as another, which counts in its place. */
  readonly repeated?: boolean;
}
