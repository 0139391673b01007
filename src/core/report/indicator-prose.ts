import { formatComputed, formatQuantity } from "../cell/format-quantity";
import type { Datum, Indicator, ReferenceSeries } from "../indicator/indicator";
import type { StatusRule } from "../indicator/status-rule";
import type { Verdict } from "../indicator/verdict";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import type { ProseStyle } from "../messages/report-texts";
import { statusWord } from "../messages/status";
import { formatPeriod } from "../period/format-period";
import { gapsTo, rateLeft } from "./comparison-facts";
import { goalSentence, type Prose } from "./goal-prose";
import {
  judgedActual,
  oneLine,
  periodText,
  samePeriod,
  valueText,
  yearlyRate,
} from "./indicator-facts";

/**
 * One indicator as a paragraph: from where to where, what it takes a year, the plan on the way,
 * others for comparison, where it stands and what is left. Every sentence comes from a cell; what is missing is
 * said to be missing.
 */
export function indicatorProse(
  indicator: Indicator,
  verdict: Verdict | undefined,
  language: Language,
  style: ProseStyle = "plain",
): string {
  const prose: Prose = { language, texts: reportTexts(language, style) };
  const { baseline, target, planned } = indicator;
  if (!baseline && !target && planned.length === 0) return comparison(indicator, prose);
  const sentences = [
    goalSentence(indicator, prose),
    ...rateSentence(indicator, prose),
    ...plannedSentence(indicator, prose),
    ...indicator.references.flatMap((series) => referenceSentences(indicator, series, prose)),
    ...statusSentence(indicator, verdict, prose),
    ...rateLeftSentence(indicator, verdict, prose),
  ];
  return sentences.join(language === "ja" ? "" : " ");
}

/** Values of others only: 三重県 62.1%、全国 42.7%. */
function comparison(indicator: Indicator, { language, texts }: Prose): string {
  const values = indicator.references.flatMap(({ label, data }) =>
    data.flatMap((datum) => {
      const value = valueText(datum, indicator.unit, language);
      return value ? [`${oneLine(label)} ${value}`] : [];
    }),
  );
  const name = oneLine(indicator.name);
  return values.length > 0 ? texts.reference(texts.quoted(name), values) : texts.noValue(name);
}

function rateSentence(indicator: Indicator, { language, texts }: Prose): string[] {
  const rate = yearlyRate(indicator, language);
  return rate ? [texts.rate(rate)] : [];
}

function plannedSentence(indicator: Indicator, { language, texts }: Prose): string[] {
  const { planned, target } = indicator;
  const before = planned.filter(({ period }) => !samePeriod(period, target?.period ?? null));
  const values = datedValues(indicator, before, { language, texts });
  return values.length > 0 ? [texts.planned(values)] : [];
}

/** Others' values, and how far the own plan is from them where both print a value. */
function referenceSentences(
  indicator: Indicator,
  series: ReferenceSeries,
  { language, texts }: Prose,
): string[] {
  const label = oneLine(series.label);
  const values = datedValues(indicator, series.data, { language, texts });
  const gaps = gapsTo(indicator, series, language).map(({ period, text }) =>
    texts.at(formatPeriod(period, language), text),
  );
  return [
    ...(values.length > 0 ? [texts.reference(label, values)] : []),
    ...(gaps.length > 0 ? [texts.gaps(label, gaps)] : []),
  ];
}

function rateLeftSentence(
  indicator: Indicator,
  verdict: Verdict | undefined,
  { language, texts }: Prose,
): string[] {
  if (indicator.kind === "reference") return [];
  const left = rateLeft(indicator, verdict, language);
  return left ? [texts.rateLeft(left)] : [];
}

function datedValues(
  { unit }: Indicator,
  data: readonly Datum[],
  { language, texts }: Prose,
): readonly string[] {
  const { at } = texts;
  return data.flatMap((datum) => {
    const value = valueText(datum, unit, language);
    const period = periodText(datum, language);
    return value && period ? [at(period, value)] : value ? [value] : [];
  });
}

function statusSentence(
  indicator: Indicator,
  verdict: Verdict | undefined,
  { language, texts }: Prose,
): string[] {
  // Nothing is judged of a value that others set, or that has no goal.
  if (!verdict || indicator.kind === "reference" || !indicator.target) return [];
  const status = statusWord(verdict.status, language);
  const actual = judgedActual(indicator, verdict);
  const value = valueText(actual, indicator.unit, language);
  if (!value) {
    const { status: kind } = verdict;
    return [kind === "not-measured" ? texts.notMeasured(status) : texts.noVerdict(status)];
  }
  const { planned, plannedFrom, pace } = verdict;
  const format = plannedFrom === "interpolated" ? formatComputed : formatQuantity;
  const unit = indicator.target.quantity?.unit ?? indicator.unit;
  return [
    texts.actual({
      value,
      period: periodText(actual, language),
      planned: planned === null ? null : format(planned, unit, language),
      pace: pace === null ? null : paceText(pace, verdict.rule),
      status,
    }),
  ];
}

/** To a hundredth, but never up to a threshold that it misses: 0.9958 is not yet 1.00. */
function paceText(pace: number, rule: StatusRule): string {
  const rounded = Number(pace.toFixed(2));
  const thresholds = rule.id === "manual" ? [] : rule.bands.map(({ from }) => from);
  const isLifted = rounded > pace && thresholds.some((from) => from === rounded);
  return (isLifted ? rounded - 0.01 : rounded).toFixed(2);
}
