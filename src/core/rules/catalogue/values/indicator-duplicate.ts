import { comparePeriods } from "../../../period/calendar";
import type { Datum, Indicator } from "../../../indicator/indicator";
import type { CellAddress } from "../../../sheet/address";
import { followed, isDatedNumber, writtenIn } from "../../indicator-data";
import { plainName } from "../../plain-name";
import { defineRule, type RuleHit } from "../../rule";

/** A second row for an indicator. */
export interface IndicatorDuplicate {
  readonly indicator: string;
  readonly first: CellAddress;
  /** Two values of one period that contradict each other; `null` for two rows of one table. */
  readonly differs: { readonly here: string; readonly there: string } | null;
}

/** On two sheets a short name (相談件数) may well be about two things. */
const shortestBetweenSheets = 6;

/**
 * Does an indicator stand twice? In one table that is a slip; in two tables it is one only where they
 * give other values for the same period, since a sheet a year may well repeat its indicators.
 */
export const indicatorDuplicate = defineRule({
  id: "indicator-duplicate",
  group: "values",
  severity: "warning",
  source: null,
  each: "workbook",
  *check({ reading }): Generator<RuleHit<IndicatorDuplicate> | null> {
    const firsts = new Map<string, Indicator>();
    for (const table of reading.tables) {
      for (const indicator of followed(table)) {
        const key = keyOf(indicator);
        const first = firsts.get(key);
        if (!first) firsts.set(key, indicator);
        else yield* repeated(indicator, first);
      }
      yield null;
    }
  },
});

function keyOf({ name, area, kind, unit }: Indicator): string {
  return [plainName(name), area ?? "", kind, unit?.symbol ?? ""].join("\n");
}

function repeated(indicator: Indicator, first: Indicator): RuleHit<IndicatorDuplicate>[] {
  const differs = contradiction(indicator, first);
  const oneTable =
    indicator.range.sheet === first.range.sheet &&
    indicator.range.left === first.range.left &&
    indicator.range.right === first.range.right;
  const { length } = plainName(indicator.name);
  if (!oneTable && (!differs || length < shortestBetweenSheets)) return [];
  const data = { indicator: indicator.name, first: first.nameAt, differs };
  return [{ at: indicator.nameAt, subject: indicator.nameAt, data }];
}

function contradiction(indicator: Indicator, first: Indicator): IndicatorDuplicate["differs"] {
  const pairs: readonly (readonly [Datum | null, Datum | null])[] = [
    [indicator.target, first.target],
    [indicator.baseline, first.baseline],
  ];
  for (const [here, there] of pairs) {
    if (!isDatedNumber(here) || !isDatedNumber(there)) continue;
    const samePeriod =
      here.period.kind === there.period.kind && comparePeriods(here.period, there.period) === 0;
    if (samePeriod && here.quantity.value !== there.quantity.value) {
      return { here: writtenIn(here), there: writtenIn(there) };
    }
  }
  return null;
}
