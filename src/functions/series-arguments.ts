import { boundsOf, type Bounds } from "../core/indicator/bounds";
import { unitsAgree } from "../core/indicator/goal";
import type { PathPoint } from "../core/indicator/target-path";
import type { ArgumentName, Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";
import {
  optionalQuantity,
  periodArgument,
  type PeriodArgument,
  type QuantityArgument,
} from "./arguments";
import { cellsOf, mostCells, sizeOf, type CellArgument } from "./blocks";

/** Values at periods, as two ranges give them. */
export interface GivenSeries {
  readonly points: readonly PathPoint[];
  /** The period of the last pair: results are written as it is. */
  readonly last: PeriodArgument;
  /** The first value, for the unit of them all. */
  readonly first: QuantityArgument;
  readonly bounds: Bounds;
}

/**
 * The pairs of two ranges of as many cells, in rows or in columns. A pair without a value yet
 * (blank, ー) is left out; what cannot be read is refused, for a trend would silently be another.
 */
export function seriesArguments(
  periods: CellArgument,
  values: CellArgument,
): Result<GivenSeries, Refusal> {
  const quantities = quantitiesArgument("values", values);
  if (!quantities.ok) return quantities;
  const periodCells = cellsOf(periods);
  if (periodCells.length === 0) return err({ kind: "blank", argument: "periods" });
  if (periodCells.length !== quantities.value.length) {
    return err({ kind: "ranges-differ", sizes: [sizeOf(periods), sizeOf(values)] });
  }
  const points: PathPoint[] = [];
  const known: QuantityArgument[] = [];
  let last: PeriodArgument | null = null;
  for (const [i, quantity] of quantities.value.entries()) {
    if (!quantity) continue;
    const period = periodArgument("periods", periodCells[i]);
    if (!period.ok) return period;
    last = period.value;
    known.push(quantity);
    points.push({ period: last.period, value: quantity.value });
  }
  const [first] = known;
  if (!first || !last) return err({ kind: "blank", argument: "values" });
  const unit = known.find((one) => one.unit)?.unit ?? null;
  return ok({
    points,
    last,
    first,
    bounds: boundsOf(
      unit,
      points.map(({ value }) => value),
    ),
  });
}

/** The numbers of a range in one unit; `null` for a cell that has none yet. */
export function quantitiesArgument(
  argument: ArgumentName,
  range: CellArgument,
): Result<readonly (QuantityArgument | null)[], Refusal> {
  const cells = cellsOf(range);
  if (cells.length > mostCells) {
    return err({ kind: "too-many-cells", argument, count: cells.length, limit: mostCells });
  }
  const quantities: (QuantityArgument | null)[] = [];
  for (const cell of cells) {
    const quantity = optionalQuantity(argument, cell);
    if (!quantity.ok) return quantity;
    quantities.push(quantity.value);
  }
  const known = quantities.filter((quantity) => quantity !== null);
  const [first] = known;
  if (!first) return err({ kind: "blank", argument });
  const other = unitsAgree(known) ? undefined : known.find((one) => !unitsAgree([first, one]));
  if (!other) return ok(quantities);
  return err({ kind: "units-differ", texts: [String(first.given), String(other.given)] });
}
