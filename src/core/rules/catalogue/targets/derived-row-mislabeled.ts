import type { Datum, DerivedSeries, Indicator } from "../../../indicator/indicator";
import { yearOnYear } from "../../../indicator/year-before";
import type { Period } from "../../../period/period";
import { defineRule, type RuleHit } from "../../rule";

/** A row's numbers follow another definition than its label. */
export interface DerivedRowMislabeled {
  readonly label: string;
  readonly printed: string;
  readonly period: Period;
  /** As ratios: 1.62 and 0.62. */
  readonly ratio: number;
  readonly rise: number;
  readonly follows: "ratio" | "rise";
}

const riseWords = /上昇率|伸び率|増加率|成長率|growth|increase/i;
const ratioWords = /対前年比|前年比|year-on-year ratio/i;

/**
 * Do a row's printed numbers follow the definition in its label? Mie KPI①: 「毎年の上昇率」 162 % is
 * 42.0 ÷ 26.0, the ratio to the year before (対前年比); the rise is 61.5 %.
 */
export const derivedRowMislabeled = defineRule({
  id: "derived-row-mislabeled",
  group: "targets",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<DerivedRowMislabeled>[] =>
    indicator.derived.flatMap((series) => mislabeled(indicator, series) ?? []),
});

function mislabeled(
  indicator: Indicator,
  series: DerivedSeries,
): RuleHit<DerivedRowMislabeled> | null {
  const claims = riseWords.test(series.label)
    ? "rise"
    : ratioWords.test(series.label)
      ? "ratio"
      : null;
  if (!claims) return null;
  const path = [indicator.baseline, ...indicator.planned, indicator.target];
  const cells = series.data.flatMap((printed) => compared(path, printed) ?? []);
  const follows = claims === "rise" ? "ratio" : "rise";
  // One number may fit both by chance; the label is wrong when the whole row fits the other definition only.
  const [first] = cells;
  const fits = (cell: Compared, by: "rise" | "ratio") => rounded(cell[by], cell) === cell.value;
  const wrong = cells.every((cell) => fits(cell, follows)) && !cells.some((c) => fits(c, claims));
  if (!first || !wrong) return null;
  const { printed, period, ratio, rise } = first;
  return {
    at: series.labelAt,
    data: { label: series.label, printed, period, ratio, rise, follows },
  };
}

interface Compared {
  readonly value: number;
  readonly printed: string;
  readonly digits: number;
  readonly period: NonNullable<Datum["period"]>;
  readonly ratio: number;
  readonly rise: number;
}

/** A printed number beside what both definitions give at its period; `null` where that is unknown. */
function compared(path: readonly (Datum | null)[], printed: Datum): Compared | null {
  const at = path.findIndex((datum) => datum?.at.column === printed.at.column);
  const [before, now] = [path[at - 1]?.quantity?.value, path[at]?.quantity?.value];
  const { quantity, period, reading } = printed;
  if (!quantity || !period || !("text" in reading) || before === undefined || now === undefined)
    return null;
  const both = yearOnYear(before, now);
  if (!both) return null;
  const digits = (/[.．]([0-9０-９]+)/.exec(reading.text)?.[1]?.length ?? 0) + 2;
  return { value: quantity.value, printed: reading.text, digits, period, ...both };
}

/** Rounded to as many digits as the row is printed with. */
function rounded(value: number, { digits }: Compared): number {
  return Number(value.toFixed(digits));
}
