import type { Indicator } from "../indicator/indicator";
import type { Verdict } from "../indicator/verdict";
import type { IndicatorFigures } from "../logic-model/layout/node-content";
import type { Language } from "../messages/language";
import { judgedActual, valueText } from "./indicator-facts";

/**
 * What the figure shows below each indicator: its status, and from where (the latest actual, else
 * the baseline) to where. Indicators without any number are left out. Keys are `Indicator.id`.
 */
export function modelFigures(
  indicators: readonly Indicator[],
  verdicts: ReadonlyMap<string, Verdict>,
  language: Language,
): ReadonlyMap<string, IndicatorFigures> {
  return new Map(
    indicators.flatMap((indicator) => {
      const { id, kind, baseline, target, unit } = indicator;
      const verdict = verdicts.get(id);
      const from = judgedActual(indicator, verdict) ?? baseline;
      const values = [from, target].flatMap((datum) => valueText(datum, unit, language) ?? []);
      if (values.length === 0) return [];
      const judged = kind !== "reference" && target !== null && verdict;
      const status = judged ? verdict.status : null;
      return [[id, { values: values.join(" → "), status }] as const];
    }),
  );
}
