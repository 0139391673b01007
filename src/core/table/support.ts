import type { Datum, Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import type { FoundTable } from "./find-tables";
import type { Role, Support } from "./kpi-table";
import { formOf } from "./table-form";

/**
 * What a table of this form should show, each with the cell that shows it. A table with values:
 * names under 指標, where it starts (or, in the long form and beside 期待値, a measured value), where it
 * goes, a period of one of both, and numbers. A list: names, areas, kinds.
 */
export function supportOf(
  sheet: string,
  table: FoundTable,
  indicators: readonly Indicator[],
): readonly Support[] {
  const { columns } = table;
  const headed = (role: Role): Support => {
    const column = columns.withRole(role).find(({ weak, from }) => !weak || from === "correction");
    return { role, at: column ? { sheet, ...column.at } : null };
  };
  if (columns.values.length === 0) return [headed("name"), headed("area"), headed("kind")];
  const measures = columns.dates !== null || formOf(table) === "plan-actual-rows";
  const start = (indicator: Indicator) =>
    indicator.baseline ?? (measures ? (indicator.actuals[0] ?? null) : null);
  const dataAt = (of: (indicator: Indicator) => Datum | null) => (indicator: Indicator) =>
    of(indicator)?.at ?? null;
  return [
    headed("name"),
    { role: "baseline", at: firstOf(indicators, dataAt(start)) },
    {
      role: "target",
      at: firstOf(
        indicators,
        dataAt(({ target }) => target),
      ),
    },
    { role: "period", at: firstOf(indicators, (indicator) => periodOf(indicator, start)) },
    { role: "value", at: readableValue(indicators, start) },
  ];
}

/** The share of what a table should show that it does show, 0 to 1. */
export function confidenceOf(support: readonly Support[]): number {
  return support.filter(({ at }) => at !== null).length / support.length;
}

type Start = (indicator: Indicator) => Datum | null;

function firstOf(
  indicators: readonly Indicator[],
  cell: (indicator: Indicator) => CellAddress | null,
): CellAddress | null {
  for (const indicator of indicators) {
    const at = cell(indicator);
    if (at) return at;
  }
  return null;
}

function periodOf(indicator: Indicator, start: Start): CellAddress | null {
  return [start(indicator), indicator.target].find((end) => isFilled(end))?.periodAt ?? null;
}

/** The first number, when more than half of the cells at both ends can be read. */
function readableValue(indicators: readonly Indicator[], start: Start): CellAddress | null {
  let [filled, readable] = [0, 0];
  let first: CellAddress | null = null;
  for (const indicator of indicators) {
    for (const end of [start(indicator), indicator.target]) {
      if (!isFilled(end)) continue;
      filled++;
      if (end.reading.kind === "text" || end.reading.kind === "error") continue;
      readable++;
      if (end.quantity) first ??= end.at;
    }
  }
  return readable * 2 > filled ? first : null;
}

function isFilled(datum: Datum | null): datum is Datum {
  return datum !== null && datum.reading.kind !== "blank";
}
