import type { Indicator } from "../../core/indicator/indicator";
import { comparePeriods } from "../../core/period/calendar";

import type { PlacedValue } from "./reference-formulas";

/** More cells make no legible formula, and a plan runs for five years or so. */
const mostActuals = 8;

/**
 * The actuals that the register looks at, in the order of their periods: the latest that has a number,
 * the one before it (should the latest be emptied), and the cells of the years to come.
 */
export function shownActuals(indicator: Indicator): readonly PlacedValue[] {
  const { actuals } = indicator;
  const latest = actuals.findLastIndex(({ quantity }) => quantity !== null);
  const known = actuals.slice(Math.max(0, latest - 1));
  return [...known, ...upcoming(indicator)].slice(0, mostActuals);
}

/**
 * Where the next actuals will be entered: in tables with a column a year, the row of the actuals
 * under the years that the plan has values for.
 */
function upcoming({ actuals, planned, target }: Indicator): readonly PlacedValue[] {
  const last = actuals.at(-1);
  if (!last?.period || !actuals.every((datum) => isUnderItsYear(datum, last.at.row))) return [];
  const { period: measured, at } = last;
  const later = [...planned, ...(target ? [target] : [])].filter(
    (datum) =>
      datum.period !== null &&
      comparePeriods(datum.period, measured) > 0 &&
      datum.at.row !== at.row &&
      isUnderItsYear(datum, datum.at.row),
  );
  const byColumn = new Map(later.map((datum) => [datum.at.column, datum]));
  return [...byColumn.values()].map(({ at: { column }, period, periodAt }) => ({
    quantity: null,
    at: { ...at, column },
    period,
    periodAt,
  }));
}

function isUnderItsYear({ at, periodAt }: PlacedValue, row: number): boolean {
  return at.row === row && periodAt?.sheet === at.sheet && periodAt.column === at.column;
}
