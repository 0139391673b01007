import type { Datum, Indicator } from "../indicator/indicator";
import { daysOf } from "../period/period-days";
import type { KpiTable, WorkbookReading } from "../table/kpi-table";
import { plainText } from "./plain-text";
import { noteOf } from "./tidy-note";
import type { TidyMeaning, TidyRow } from "./tidy-row";
import { plainValuesOf } from "./tidy-values";

/** A value with what it is to its indicator. */
interface MeantDatum {
  readonly meaning: TidyMeaning;
  readonly series: string | null;
  readonly datum: Datum;
}

/**
 * Everything that was read about indicators in the long form, one value a row; in steps of one
 * indicator each, which give their rows. Empty cells give none; 38.5～40.0 gives two. Total and linear.
 */
export function* tidyRows({ tables }: WorkbookReading): Generator<readonly TidyRow[]> {
  let number = 0;
  for (const table of tables) {
    for (const indicator of table.indicators) {
      const data = dataOf(indicator);
      // A name without any value has nothing to say in such a table.
      if (data.length === 0) continue;
      number += 1;
      const count = number;
      yield data.flatMap((datum) => rowsOf(datum, indicator, table, count));
    }
  }
}

/** The filled data of an indicator in the order that a reader expects. */
function dataOf(indicator: Indicator): readonly MeantDatum[] {
  const { baseline, planned, target, actuals, references, derived } = indicator;
  const own = (meaning: TidyMeaning, data: readonly (Datum | null)[]) =>
    data.flatMap((datum) => (datum ? [{ meaning, series: null, datum }] : []));
  const others = (meaning: TidyMeaning, series: Indicator["references"]) =>
    series.flatMap(({ label, data }) =>
      data.map((datum) => ({ meaning, series: plainText(label), datum })),
    );
  return [
    ...own("baseline", [baseline]),
    ...own("planned", planned),
    ...own("target", [target]),
    ...own("actual", actuals),
    ...others("reference", references),
    ...others("derived", derived),
  ].filter(({ datum }) => datum.reading.kind !== "blank");
}

function rowsOf(
  { meaning, series, datum }: MeantDatum,
  { name, area, kind, unit }: Indicator,
  { notes }: KpiTable,
  number: number,
): readonly TidyRow[] {
  const words = area === null ? "" : plainText(area);
  return plainValuesOf(datum, meaning === "derived", unit).map((value) => ({
    number,
    indicator: plainText(name),
    area: words === "" ? null : words,
    kind,
    meaning,
    series,
    period: datum.period && daysOf(datum.period),
    ...value,
    note: noteOf(datum, notes),
    at: datum.at,
  }));
}
