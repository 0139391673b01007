import { formatQuantity } from "../cell/format-quantity";
import type { Unit } from "../cell/reading";
import { unitsAgree } from "../indicator/goal";
import type { Datum, Indicator } from "../indicator/indicator";
import { requiredRate } from "../indicator/required-rate";
import type { PathPoint } from "../indicator/target-path";
import type { Verdict } from "../indicator/verdict";
import type { Language } from "../messages/language";
import { withComparator } from "../messages/comparators";
import { comparePeriods } from "../period/calendar";
import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";

/** What is needed a year, without sign, and which way. */
export interface YearlyRate {
  readonly text: string;
  readonly direction: "up" | "down";
  /** Shares rise and fall, amounts grow and shrink: Japanese has words for each. */
  readonly of: "share" | "amount";
}

/** A name without its line breaks: in prose and in a table's cell a name is one line. */
export function oneLine(name: string): string {
  return name.replace(/\s*\n\s*/g, "");
}

/** A number with its unit and what binds it: `26.0%`, `150件`, `90%超`; `null` without a number. */
export function valueText(
  datum: Datum | null,
  unit: Unit | null,
  language: Language,
): string | null {
  const quantity = datum?.quantity;
  if (!quantity) return null;
  // A bare 26 beside 90％ is no 2,600 %: it stays as it is.
  const fits = unitsAgree([quantity, { ...quantity, unit }]);
  const value = formatQuantity(quantity.value, quantity.unit ?? (fits ? unit : null), language);
  return withComparator(value, quantity.comparator, language);
}

/** A datum's period as it is read aloud; `null` when it has none. */
export function periodText(datum: Datum | null, language: Language): string | null {
  return datum?.period ? formatPeriod(datum.period, language) : null;
}

/** The words of a cell that holds no number, in one line: `ー`. */
export function writtenText(datum: Datum | null): string {
  return datum && "text" in datum.reading ? oneLine(datum.reading.text.trim()) : "";
}

/**
 * Linear required rate a year from baseline to target; for percentages in points, since a
 * difference of percentages is no percentage. `null` where it cannot be computed, from one unit to
 * another too, and for goals that start anew each period.
 */
export function yearlyRate(indicator: Indicator, language: Language): YearlyRate | null {
  const [from, to] = [pointOf(indicator.baseline), pointOf(indicator.target)];
  if (!from || !to || startsAnew(indicator) || !isInOneUnit(indicator)) return null;
  const rate = requiredRate(from, to, "linear");
  if (!rate.ok || rate.value === 0) return null;
  return changeOf(rate.value, targetUnit(indicator), language);
}

function isInOneUnit({ baseline, target }: Indicator): boolean {
  return unitsAgree([baseline, target].flatMap((datum) => datum?.quantity ?? []));
}

/** Does the goal begin again with each period, so that no path leads to it? */
export function startsAnew({ accumulation, target }: Indicator): boolean {
  return accumulation === "per-period" || (target?.quantity?.per ?? null) !== null;
}

/** The unit that the target is written in, else the indicator's. */
export function targetUnit({ target, unit }: Indicator): Unit | null {
  return target?.quantity?.unit ?? unit;
}

/** A datum on a path; `null` without number or period. */
export function pointOf(datum: Datum | null): PathPoint | null {
  return datum?.quantity && datum.period
    ? { period: datum.period, value: datum.quantity.value }
    : null;
}

/** A change in words. */
export function changeOf(size: number, unit: Unit | null, language: Language): YearlyRate {
  return {
    text: changeText(Math.abs(size), unit, language),
    direction: size > 0 ? "up" : "down",
    of: unit?.family === "ratio" ? "share" : "amount",
  };
}

/** A difference between two values, without sign: of percentages in points, `3件` of others. */
export function changeText(size: number, unit: Unit | null, language: Language): string {
  if (unit?.family === "ratio") {
    return `${pointsText(size * 100)}${language === "ja" ? "ポイント" : " points"}`;
  }
  // Below one every digit counts: 合計特殊出生率 takes 0.02 a year, which is not 0.
  const decimals = size >= 100 ? 0 : size >= 1 ? 1 : 15;
  return formatQuantity(Number(size.toFixed(decimals)), unit, language);
}

/** To a tenth, and what is smaller to its first digit. */
function pointsText(points: number): string {
  return points === 0 || points >= 0.05 ? points.toFixed(1) : String(Number(points.toPrecision(1)));
}

/** The actual that was judged, as the verdict names it. */
export function judgedActual(indicator: Indicator, verdict: Verdict | undefined): Datum | null {
  if (!verdict || verdict.actual === null) return null;
  const { actual, actualPeriod } = verdict;
  return (
    indicator.actuals.find(
      ({ quantity, period }) => quantity?.value === actual && samePeriod(period, actualPeriod),
    ) ?? null
  );
}

/** Do two periods end with the same month? A period that is not there is like no other. */
export function samePeriod(a: Period | null, b: Period | null): boolean {
  return a !== null && b !== null && comparePeriods(a, b) === 0;
}
