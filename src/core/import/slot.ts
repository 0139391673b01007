import type { Unit } from "../cell/reading";
import type { Period } from "../period/period";
import type { CellAddress } from "../sheet/address";

/**
 * A place for an actual in the user's own workbook. `table`: a cell of a KPI table; `register`: of
 * 台帳, for an indicator whose table has none; `list`: of a plain list; `none`: an indicator that has
 * no place at all.
 */
export interface Slot {
  readonly key: string;
  readonly kind: "table" | "register" | "list" | "none";
  readonly name: string;
  readonly area: string | null;
  readonly unit: Unit | null;
  /** The words over the column of a list. */
  readonly header: string | null;
  /** `null`: the place does not say. */
  readonly period: Period | null;
  /** The period of the baseline: what is not later is no actual. */
  readonly since: Period | null;
  readonly at: CellAddress;
  /** `words`: something without a number, ー or 未集計. */
  readonly holds: "nothing" | "words" | "number" | "formula";
  /** The number that stands there, in the unit's own size. */
  readonly value: number | null;
}
