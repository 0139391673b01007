import type { Datum, Indicator } from "../indicator/indicator";
import { formatCell, type CellAddress } from "../sheet/address";
import type { RegisterRow } from "./register-row";

/**
 * Which row of the register stands for which indicator, by the cells that both name. The first row
 * counts where staff have copied one; an indicator has one row, and a row one indicator.
 */
export interface RowMatches {
  /** By `Indicator.id`. */
  readonly rowOf: ReadonlyMap<string, RegisterRow>;
  readonly indicatorOf: ReadonlyMap<RegisterRow, Indicator>;
  /** A row that names the same source as an earlier one, which counts. */
  readonly copies: ReadonlyMap<RegisterRow, RegisterRow>;
}

/** Matches by the name cell first; a name typed over its reference leaves the value cells. */
export function matchRows(
  indicators: readonly Indicator[],
  rows: readonly RegisterRow[],
): RowMatches {
  const byName = new Map<string, Indicator>();
  const byValue = new Map<string, Indicator>();
  for (const indicator of indicators) {
    putFirst(byName, indicator.nameAt, indicator);
    for (const { at } of valuesOf(indicator)) putFirst(byValue, at, indicator);
  }
  const rowOf = new Map<string, RegisterRow>();
  const indicatorOf = new Map<RegisterRow, Indicator>();
  const copies = new Map<RegisterRow, RegisterRow>();
  const match = (row: RegisterRow, indicator: Indicator | undefined) => {
    if (!indicator) return;
    const earlier = rowOf.get(indicator.id);
    if (earlier) copies.set(row, earlier);
    else {
      rowOf.set(indicator.id, row);
      indicatorOf.set(row, indicator);
    }
  };
  for (const row of rows) {
    if (row.source.kind === "table") match(row, byName.get(formatCell(row.source.nameAt)));
  }
  for (const row of rows) {
    if (row.source.kind !== "cells") continue;
    match(row, firstOf(row.source.cells, byValue));
  }
  return { rowOf, indicatorOf, copies };
}

function valuesOf({ baseline, target, actuals }: Indicator): readonly Datum[] {
  return [baseline, target, ...actuals].flatMap((datum) => datum ?? []);
}

function putFirst(map: Map<string, Indicator>, at: CellAddress, indicator: Indicator): void {
  const key = formatCell(at);
  if (!map.has(key)) map.set(key, indicator);
}

function firstOf(
  cells: readonly CellAddress[],
  byValue: ReadonlyMap<string, Indicator>,
): Indicator | undefined {
  for (const cell of cells) {
    const found = byValue.get(formatCell(cell));
    if (found) return found;
  }
  return undefined;
}
