import type { Datum, Indicator } from "../indicator/indicator";
import type { Period } from "../period/period";
import type { CellAddress } from "../sheet/address";
import type { CheckedSheet } from "./checked-sheet";
import { findClaims, type Claim } from "./find-claims";
import { type DatedNumber, followed, isDatedNumber, pathOf } from "./indicator-data";
import { plainName, withoutBrackets } from "./plain-name";

/** A claim beside the cell of the table that speaks of the same time. */
export interface ClaimedDatum {
  readonly claim: Claim;
  readonly at: CellAddress;
  readonly indicator: Indicator;
  readonly datum: DatedNumber;
}

/** Among more indicators of one unit no sentence says which it means. */
const mostAlike = 30;

/**
 * Every claim in a sentence of a sheet, with the value that the sheet's tables give for that time.
 * Silent where several indicators could be meant: of those in the claim's unit there must be one only,
 * or one whose name the sentence says.
 */
export function claimedData({ texts, tables }: CheckedSheet): readonly ClaimedDatum[] {
  const byUnit = new Map<string, Indicator[]>();
  for (const indicator of tables.flatMap(followed)) {
    const symbol = indicator.unit?.symbol ?? "";
    const alike = byUnit.get(symbol);
    if (alike) alike.push(indicator);
    else byUnit.set(symbol, [indicator]);
  }
  return texts.flatMap(({ text, at }) =>
    findClaims(text).flatMap((claim): ClaimedDatum[] => {
      const indicator = meant(byUnit.get(claim.quantity.unit.symbol) ?? [], text);
      const datum = indicator && pathOf(indicator).find((one) => isAtTimeOf(claim, one));
      return indicator && isDatedNumber(datum) ? [{ claim, at, indicator, datum }] : [];
    }),
  );
}

function meant(indicators: readonly Indicator[], text: string): Indicator | null {
  const [first, ...others] = indicators;
  if (!first || others.length >= mostAlike) return null;
  if (others.length === 0) return first;
  const sentence = plainName(text);
  const named = indicators.filter(({ name }) =>
    sentence.includes(plainName(withoutBrackets(name))),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Does the claim speak of the datum's time? 2026年 and 2026年度 are two. */
export function isAtTimeOf({ period }: Claim, { period: other }: Datum): boolean {
  if (other?.kind !== period.kind || other.year !== period.year) return false;
  return partOf(period) === partOf(other);
}

/** What tells two periods of one kind and year apart. */
function partOf(period: Period): number {
  switch (period.kind) {
    case "fiscal-year":
    case "calendar-year":
      return 0;
    case "half-year":
      return period.half;
    case "quarter":
      return period.quarter;
    case "month":
      return period.month;
    case "date":
      return period.month * 100 + period.day;
  }
}
