import type { Comparator } from "../cell/reading";
import type { Datum, Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import type { TextBlock, WorkbookReading } from "../table/kpi-table";
import { shiftDecimal } from "../text/decimal";

/** A share that a sentence gives for a year: 「2029年に90％超」 is 2029, 0.9, more than. */
export interface Claim {
  readonly year: number;
  /** As a ratio. */
  readonly value: number;
  readonly comparator: Comparator | null;
  /** Value and comparator as the sentence writes them, in half width: `90%超`. */
  readonly written: string;
}

/** A claim beside the cell of the table that speaks of the same year. */
export interface ClaimedDatum {
  readonly claim: Claim;
  readonly at: CellAddress;
  readonly indicator: Indicator;
  readonly datum: Datum;
}

const comparators: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  超: "more-than",
  以下: "at-most",
  未満: "less-than",
};

/** Year, at most a few letters, then a percentage: far-off numbers belong to something else. */
const claimPattern =
  /(\d{4})\s?(?:年度?|時点)[^\d。、,]{0,6}?(\d{1,3}(?:\.\d+)?)\s?%\s?(以上|超|以下|未満)?/gu;

/** The percentages with a year in a sentence. */
export function findClaims(text: string): readonly Claim[] {
  return [...text.normalize("NFKC").matchAll(claimPattern)].map(
    ([, year, value = "", comparator = ""]) => ({
      year: Number(year),
      value: shiftDecimal(Number(value), -2),
      comparator: comparators[comparator] ?? null,
      written: `${value}%${comparator}`,
    }),
  );
}

/**
 * Every claim in a sentence of a sheet, with the percentage that the sheet's table gives for that
 * year. Silent where several indicators could be meant.
 */
export function claimedData(reading: WorkbookReading): readonly ClaimedDatum[] {
  return reading.texts.flatMap(({ text, at }: TextBlock) => {
    const indicators = reading.tables
      .filter(({ range }) => range.sheet === at.sheet)
      .flatMap((table) => table.indicators)
      .filter(({ kind, unit }) => kind !== "reference" && unit?.family === "ratio");
    const [indicator] = indicators;
    if (!indicator || indicators.length > 1) return [];
    return findClaims(text).flatMap((claim) => {
      const data = [indicator.baseline, ...indicator.planned, indicator.target];
      const datum = data.find((candidate) => candidate?.period?.year === claim.year);
      return datum?.quantity ? [{ claim, at, indicator, datum }] : [];
    });
  });
}
