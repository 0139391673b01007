import type { Indicator } from "../indicator/indicator";
import { isGoalInWords } from "../indicator/judge-indicator";
import type { Language } from "../messages/language";
import type { ReportTexts } from "../messages/report-texts";
import { oneLine, periodText, valueText, writtenText } from "./indicator-facts";

/** What the sentences are written in. */
export interface Prose {
  readonly language: Language;
  readonly texts: ReportTexts;
}

/** From where to where an indicator is to go, or what of it is missing. */
export function goalSentence(indicator: Indicator, { language, texts }: Prose): string {
  const { baseline, target, unit } = indicator;
  const name = oneLine(indicator.name);
  const from = valueText(baseline, unit, language);
  const to = valueText(target, unit, language);
  const baselinePeriod = periodText(baseline, language);
  const targetPeriod = periodText(target, language);
  if (to && from) {
    const kept = indicator.direction === "maintain" && from === to;
    const path = { name, baseline: from, baselinePeriod, target: to, targetPeriod };
    return kept ? texts.goalToKeep(path) : texts.goal(path);
  }
  if (to) {
    const written = writtenText(baseline);
    return texts.goalWithoutBaseline({ name, written, target: to, targetPeriod });
  }
  if (isGoalInWords(target)) {
    const written = writtenText(baseline);
    const level = from ?? (written === "" ? null : texts.quoted(written));
    return texts.goalInWords({
      name,
      baseline: level,
      baselinePeriod: from === null ? null : baselinePeriod,
      target: texts.quoted(writtenText(target)),
      targetPeriod,
    });
  }
  return from
    ? texts.levelOnly({ name, value: from, period: baselinePeriod })
    : texts.noValue(name);
}
