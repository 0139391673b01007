import type { Datum, IndicatorKind, Accumulation, Direction } from "../indicator/indicator";
import type { RegisterEntry } from "../indicator/register-entry";
import type { Quantity, Unit } from "../cell/reading";
import type { CellReading } from "../cell/reading";
import type { Period } from "../period/period";
import type { CellAddress, RangeAddress } from "../sheet/address";
import type { ValueColumn } from "./columns";

/**
 * Where the indicator of a row comes from, as its formulas say.
 * `table`: a cell of the staff's, the indicator's name; `cells`: what its values refer to.
 * `gone`: those cells were deleted (`#REF!`). `typed`: the row stands by itself.
 */
export type RowSource =
  | { readonly kind: "table"; readonly nameAt: CellAddress; readonly cells: readonly CellAddress[] }
  | { readonly kind: "cells"; readonly cells: readonly CellAddress[] }
  | { readonly kind: "gone" }
  | { readonly kind: "typed" };

/** What a value cell of the register says, and whether staff typed it. */
export interface RegisterValue {
  readonly reading: CellReading;
  readonly quantity: Quantity | null;
  readonly at: CellAddress;
  readonly period: Period | null;
  readonly periodAt: CellAddress | null;
  /** Is the value, or its period, typed rather than a reference of ours? */
  readonly typed: { readonly value: boolean; readonly period: boolean };
}

/** A row of the register, as it stands now. */
export interface RegisterRow {
  readonly range: RangeAddress;
  readonly nameAt: CellAddress;
  /** As it shows; of a source that is gone, the last name that was known. */
  readonly name: string;
  readonly source: RowSource;
  readonly values: Readonly<Record<ValueColumn, RegisterValue | null>>;
  /** Milestones that staff typed (`2026年 42%、2027年 58%`); `null` when the cell is ours or empty. */
  readonly milestones: readonly Datum[] | null;
  /** What the row says of the indicator, and whether staff typed it; `null` where nothing stands. */
  readonly kind: Stated<IndicatorKind> | null;
  readonly area: Stated<string> | null;
  readonly unit: Stated<Unit> | null;
  readonly direction: Stated<Direction> | null;
  readonly accumulation: Stated<Accumulation> | null;
  readonly entry: RegisterEntry;
}

/** Something that a cell says. */
export interface Stated<T> {
  readonly value: T;
  readonly typed: boolean;
}
