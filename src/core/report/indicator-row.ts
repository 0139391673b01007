import type { Indicator } from "../indicator/indicator";
import type { Verdict } from "../indicator/verdict";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { statusWord } from "../messages/status";
import { formatCell } from "../sheet/address";
import {
  judgedActual,
  oneLine,
  periodText,
  valueText,
  writtenText,
  yearlyRate,
} from "./indicator-facts";

/**
 * An indicator as a row of a report's table: its kind, name, baseline, target, yearly rate, latest
 * actual, status and cell, in the order of `ReportTexts.header`; a dash where there is nothing.
 */
export function indicatorRow(
  indicator: Indicator,
  verdict: Verdict | undefined,
  language: Language,
): readonly string[] {
  const texts = reportTexts(language);
  const { kind, name, unit, baseline, target, nameAt } = indicator;
  const dated = (datum: Indicator["baseline"]) => {
    const value = valueText(datum, unit, language) ?? writtenText(datum);
    const period = value && periodText(datum, language);
    return period ? `${value}（${period}）` : value;
  };
  const rate = yearlyRate(indicator, language);
  const judged = verdict && kind !== "reference" && target;
  return [
    texts.kinds[kind],
    oneLine(name),
    dated(baseline),
    dated(target),
    rate ? `${rate.direction === "up" ? "＋" : "－"}${rate.text}` : "",
    dated(judgedActual(indicator, verdict)),
    judged ? statusWord(verdict.status, language) : "",
    formatCell(nameAt),
  ].map((text) => text || texts.blank);
}
