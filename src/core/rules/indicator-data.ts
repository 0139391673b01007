import type { Datum, Indicator } from "../indicator/indicator";
import type { Period } from "../period/period";
import { type CellAddress, maximumColumns } from "../sheet/address";
import type { KpiTable } from "../table/kpi-table";

/** A value that is a number, at a period. */
export type DatedNumber = Datum & {
  readonly quantity: NonNullable<Datum["quantity"]>;
  readonly period: Period;
};

/** The indicators of one table that are followed, without 参考値. */
export function followed({ indicators }: Pick<KpiTable, "indicators">): readonly Indicator[] {
  return indicators.filter(({ kind }) => kind !== "reference");
}

/** The indicator's own cells, each once: baseline, path, measured values, target. */
export function ownData({ baseline, planned, actuals, target }: Indicator): readonly Datum[] {
  return [baseline, ...planned, ...actuals, target].filter((datum) => datum !== null);
}

/** The path from baseline to target, without what was measured since. */
export function pathOf({ baseline, planned, target }: Indicator): readonly Datum[] {
  return [baseline, ...planned, target].filter((datum) => datum !== null);
}

/** Own cells and those of the rows and columns for comparison. */
export function everyDatum(indicator: Indicator): readonly Datum[] {
  return [...ownData(indicator), ...indicator.references.flatMap(({ data }) => data)];
}

/** What the cell shows; empty for a blank one. */
export function writtenIn({ reading }: Datum): string {
  return "text" in reading ? reading.text.trim() : "";
}

/** Has the datum a number and a period? */
export function isDatedNumber(datum: Datum | null | undefined): datum is DatedNumber {
  return !!datum?.quantity && datum.period !== null;
}

/** Keeps the first of all that stand at one cell: a header speaks for many rows, and is told once. */
export function oncePerCell<T extends { readonly at: CellAddress }>(
  hits: readonly T[],
): readonly T[] {
  const seen = new Map<string, Set<number>>();
  return hits.filter(({ at: { sheet, row, column } }) => {
    const cells = seen.get(sheet) ?? new Set();
    if (cells.size === 0) seen.set(sheet, cells);
    const cell = row * maximumColumns + column;
    return cells.has(cell) ? false : cells.add(cell);
  });
}

/** The middle value; `null` without any. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
