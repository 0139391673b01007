import { catchUp } from "../indicator/catch-up";
import { unitsAgree } from "../indicator/goal";
import type { Indicator, ReferenceSeries } from "../indicator/indicator";
import { referenceGaps } from "../indicator/reference-gap";
import type { Verdict } from "../indicator/verdict";
import type { Language } from "../messages/language";
import { yearsBetween } from "../period/calendar";
import type { Period } from "../period/period";
import {
  changeOf,
  changeText,
  judgedActual,
  pointOf,
  startsAnew,
  targetUnit,
  type YearlyRate,
} from "./indicator-facts";

/** The rate needed from the latest actual on. */
export interface RateLeft extends YearlyRate {
  /** How many times the original rate: `1.13`; `null` where the plan did not lead this way. */
  readonly multiple: string | null;
}

/** Is there a way left to speak of? Not when it is over, and not where the numbers contradict each other. */
function isUnderWay({ status, reason }: Verdict): boolean {
  if (status === "undetermined") return reason === "baseline-missing";
  return status !== "achieved" && status !== "not-achieved" && status !== "not-measured";
}

/**
 * What is needed a year from the judged actual to the target, with its multiple of the original
 * rate; `null` where the target is met, over, or not on a path. Without a baseline there is a rate, no multiple.
 */
export function rateLeft(
  indicator: Indicator,
  verdict: Verdict | undefined,
  language: Language,
): RateLeft | null {
  if (!verdict || !isUnderWay(verdict) || startsAnew(indicator)) return null;
  const start = pointOf(indicator.baseline);
  const latest = pointOf(judgedActual(indicator, verdict));
  const end = pointOf(indicator.target);
  if (!latest || !end) return null;
  // At the baseline's own time the rate from the baseline says the same.
  if (start && yearsBetween(start.period, latest.period) <= 0) return null;
  // What is missing in the last three months is no rate a year.
  if (yearsBetween(latest.period, end.period) < 1) return null;
  const left = catchUp(start, latest, end, "linear");
  if (!left.ok || left.value.rate === 0) return null;
  const { rate, multipleOfOriginal: multiple } = left.value;
  return {
    ...changeOf(rate, targetUnit(indicator), language),
    multiple: multiple !== null && multiple > 0 ? multiple.toFixed(2) : null,
  };
}

/** A gap in words, at its period. */
export interface GapText {
  readonly period: Period;
  /** With its sign: `－5.6ポイント`, `±0.0ポイント`; `−5.6 points`. */
  readonly text: string;
}

/** Own plan less the others' values, at each period that both print; none where units differ. */
export function gapsTo(
  indicator: Indicator,
  { data }: ReferenceSeries,
  language: Language,
): readonly GapText[] {
  const { baseline, planned, target } = indicator;
  const own = [baseline, ...planned, target].filter((datum) => datum !== null);
  if (!unitsAgree([...own, ...data].flatMap(({ quantity }) => quantity ?? []))) return [];
  const gaps = referenceGaps(
    own.flatMap((datum) => pointOf(datum) ?? []),
    data.flatMap((datum) => pointOf(datum) ?? []),
  );
  const unit = targetUnit(indicator);
  return gaps.map(({ period, gap }) => ({
    period,
    text: sign(gap, language) + changeText(Math.abs(gap), unit, language),
  }));
}

function sign(value: number, language: Language): string {
  if (value === 0) return "±";
  if (value > 0) return language === "ja" ? "＋" : "+";
  return language === "ja" ? "－" : "−";
}
