import type { Quantity } from "../cell/reading";
import { withUnit, type UnitReading } from "../cell/unit-column";
import type { Datum } from "../indicator/indicator";
import { comparePeriods } from "../period/calendar";
import type { Period } from "../period/period";
import type { CellAddress } from "../sheet/address";
import type { TableSheet } from "./table-sheet";

/** A period, and the cell that states it. */
export interface DatedBy {
  readonly period: Period;
  readonly at: CellAddress;
}

/** What a cell of a table says about its indicator; a number takes the unit that stands beside it. */
export function readDatum(
  sheet: TableSheet,
  row: number,
  column: number,
  dated: DatedBy | null,
  unit: UnitReading | null,
): Datum {
  const reading = sheet.readingAt(row, column);
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  const at = sheet.addressAt(row, column);
  // A value's own cell may say when it was: 131件（令和６年度）.
  const own = reading.kind === "quantity" && reading.dated ? { period: reading.dated, at } : dated;
  return {
    reading,
    quantity: quantity && unit ? inUnit(quantity, unit) : quantity,
    at,
    period: own === null ? null : own.period,
    periodAt: own === null ? null : own.at,
  };
}

/** A quantity that has its unit and its 「per」 stays the same object: most do. */
function inUnit(quantity: Quantity, unit: UnitReading): Quantity {
  if (quantity.unit) return quantity.per || !unit.per ? quantity : withUnit(quantity, unit);
  if (unit.places !== 0) return withUnit(quantity, unit);
  const { value, comparator, per } = quantity;
  return { value, unit: unit.unit, comparator, per: per ?? unit.per };
}

/** In the order of their periods; what has none stays where it stood. */
export function inOrder(data: readonly Datum[]): readonly Datum[] {
  if (data.length < 2 || data.some(({ period }) => period === null)) return data;
  // Nearly every table has its years in order.
  return isInOrder(data) ? data : data.toSorted(byPeriod);
}

function isInOrder(data: readonly Datum[]): boolean {
  let before: Datum | null = null;
  for (const datum of data) {
    if (before && byPeriod(before, datum) > 0) return false;
    before = datum;
  }
  return true;
}

function byPeriod({ period: a }: Datum, { period: b }: Datum): number {
  return a && b ? comparePeriods(a, b) : 0;
}
