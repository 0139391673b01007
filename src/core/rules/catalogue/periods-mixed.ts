import type { Datum, Indicator } from "../../indicator/indicator";
import { defineRule } from "../rule";

/**
 * Do some tables count calendar years (2025年) while others of the workbook count fiscal years
 * (令和６年度)? The same number then means other months. Said once a table that uses calendar years,
 * since a prefecture's budgets and national figures run by 年度.
 */
export const periodsMixed = defineRule({
  id: "periods-mixed",
  severity: "warning",
  check: ({ reading }) => {
    const firsts = reading.tables.flatMap(({ indicators }) =>
      indicators.flatMap(dataOf).flatMap(yearOf).slice(0, 1),
    );
    const fiscal = firsts.find(({ period }) => period.kind === "fiscal-year");
    if (!fiscal) return [];
    return firsts
      .filter(({ period }) => period.kind === "calendar-year")
      .map(({ at, period }) => ({
        at,
        data: { here: period, elsewhere: fiscal.period, sheet: fiscal.at.sheet },
      }));
  },
});

function dataOf({ baseline, planned, actuals, target }: Indicator): Datum[] {
  return [baseline, ...planned, ...actuals, target].filter((datum) => datum !== null);
}

function yearOf({ period, periodAt }: Datum) {
  return period && periodAt ? [{ period, at: periodAt }] : [];
}
