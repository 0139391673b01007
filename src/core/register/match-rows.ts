import type { Datum, Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import { CellMap } from "../sheet/cell-map";
import { folded } from "./match-word";
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
  const rowOf = new Map<string, RegisterRow>();
  const indicatorOf = new Map<RegisterRow, Indicator>();
  const copies = new Map<RegisterRow, RegisterRow>();
  if (rows.length === 0) return { rowOf, indicatorOf, copies };
  const { byName, byValue } = indexed(indicators);
  const match = (row: RegisterRow, found: readonly Indicator[]) => {
    const indicator = oneOf(found, row, rowOf);
    if (!indicator) return;
    const earlier = rowOf.get(indicator.id);
    if (earlier) copies.set(row, earlier);
    else {
      rowOf.set(indicator.id, row);
      indicatorOf.set(row, indicator);
    }
  };
  for (const row of rows) {
    if (row.source.kind === "table") match(row, byName.get(row.source.nameAt) ?? []);
  }
  for (const row of rows) {
    if (row.source.kind === "cells") match(row, firstOf(row.source.cells, byValue));
  }
  return { rowOf, indicatorOf, copies };
}

/** A sentence may state several goals: the row's name tells which, else the first without a row. */
function oneOf(
  found: readonly Indicator[],
  row: RegisterRow,
  rowOf: ReadonlyMap<string, RegisterRow>,
): Indicator | undefined {
  if (found.length < 2) return found[0];
  const name = folded(row.name);
  return (
    found.find((one) => folded(one.name) === name) ??
    found.find(({ id }) => !rowOf.has(id)) ??
    found[0]
  );
}

function indexed(indicators: readonly Indicator[]) {
  const byName = new CellMap<Indicator[]>();
  const byValue = new CellMap<Indicator[]>();
  for (const indicator of indicators) {
    put(byName, indicator.nameAt, indicator);
    for (const { at } of valuesOf(indicator)) put(byValue, at, indicator);
  }
  return { byName, byValue };
}

function valuesOf({ baseline, target, actuals }: Indicator): readonly Datum[] {
  return [baseline, target, ...actuals].flatMap((datum) => datum ?? []);
}

function put(map: CellMap<Indicator[]>, at: CellAddress, indicator: Indicator): void {
  const there = map.get(at);
  if (there) there.push(indicator);
  else map.set(at, [indicator]);
}

function firstOf(
  cells: readonly CellAddress[],
  byValue: CellMap<Indicator[]>,
): readonly Indicator[] {
  for (const cell of cells) {
    const found = byValue.get(cell);
    if (found) return found;
  }
  return [];
}
