import type { Datum, Indicator } from "../indicator/indicator";
import { comparePeriods } from "../period/calendar";
import type { RegisterRow, RegisterValue, Stated } from "./register-row";

/**
 * An indicator of a staff's table with what staff typed about it into the register. What they typed
 * counts before the table: who writes over a reference means it.
 */
export function layOver(indicator: Indicator, row: RegisterRow): Indicator {
  const { values } = row;
  const direction = typed(row.direction);
  return {
    ...indicator,
    kind: typed(row.kind) ?? indicator.kind,
    area: typed(row.area) ?? indicator.area,
    unit: typed(row.unit) ?? indicator.unit,
    ...(direction ? { direction, directionFrom: "stated" } : {}),
    accumulation: typed(row.accumulation) ?? indicator.accumulation,
    baseline: datumOver(indicator.baseline, values.baseline),
    target: datumOver(indicator.target, values.target),
    planned: row.milestones ?? indicator.planned,
    actuals: actualsOver(indicator.actuals, values.actual),
    register: row.entry,
  };
}

function typed<T>(stated: Stated<T> | null): T | null {
  return stated?.typed === true ? stated.value : null;
}

/** A value, a period or both may be typed; the other then stays the table's. */
function datumOver(datum: Datum | null, value: RegisterValue | null): Datum | null {
  if (!value) return datum;
  if (value.typed.value) return datumOf(value);
  if (!value.typed.period || !datum) return datum;
  return { ...datum, period: value.period, periodAt: value.periodAt };
}

/** A typed actual stands beside the table's; of two for the same period the typed one counts. */
function actualsOver(actuals: readonly Datum[], value: RegisterValue | null): readonly Datum[] {
  if (!value) return actuals;
  if (!value.typed.value) {
    return actuals.map((datum) =>
      isSame(datum, value) ? (datumOver(datum, value) ?? datum) : datum,
    );
  }
  const actual = datumOf(value);
  const { period } = actual;
  const others = actuals.filter(
    (datum) => !period || !datum.period || comparePeriods(datum.period, period) !== 0,
  );
  const all = [...others, actual];
  return all.every((datum) => datum.period !== null)
    ? all.toSorted((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    : all;
}

/** Is it the one that the register shows: the latest that has a number? */
function isSame(datum: Datum, value: RegisterValue): boolean {
  return datum.quantity !== null && datum.quantity.value === value.quantity?.value;
}

/** A value of the register as any other value of an indicator. */
export function datumOf({ reading, quantity, at, period, periodAt }: RegisterValue): Datum {
  return { reading, quantity, at, period, periodAt };
}
