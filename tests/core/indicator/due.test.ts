import { dueOn, type Day } from "../../../src/core/indicator/due";
import type { Datum } from "../../../src/core/indicator/indicator";
import type { Period } from "../../../src/core/period/period";
import { datum, fiscalYear, indicator, percent, year } from "../../taskpane/support/build-workbook";

const day = (text: string): Day => {
  const [y = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { kind: "date", year: y, month, day: date };
};
const at = (value: number | undefined, period: Period): Datum =>
  datum({ at: "KPI①!C11", text: "", period, ...(value === undefined ? {} : { value }) });
const rate = (actuals: readonly Datum[], years: (n: number) => Period = year) =>
  indicator("導入率", "KPI①!A11", {
    unit: percent,
    baseline: at(0.26, years(2025)),
    planned: [at(0.42, years(2026)), at(0.58, years(2027))],
    target: at(0.9, years(2029)),
    actuals,
  });

test.each([
  ["before any period is over", year, [], "2026-12-31", null],
  ["the day after 2026年", year, [], "2027-01-01", year(2026)],
  ["2026年度 ends in March 2027", fiscalYear, [], "2027-03-31", null],
  ["and is over in April", fiscalYear, [], "2027-04-01", fiscalYear(2026)],
  ["the latest of several counts", year, [], "2028-06-01", year(2027)],
  ["it was measured", year, [at(0.4, year(2026))], "2027-06-01", null],
  ["an empty cell is no actual", year, [at(undefined, year(2026))], "2027-06-01", year(2026)],
  ["a later actual makes up for it", year, [at(0.5, year(2027))], "2028-06-01", null],
  ["an earlier one does not", year, [at(0.4, year(2026))], "2028-06-01", year(2027)],
  ["the target's own period", year, [at(0.5, year(2027))], "2030-01-01", year(2029)],
] as const)("an actual: %s", (_, years, actuals, today, expected) => {
  expect(dueOn(rate(actuals, years), day(today)).actual).toEqual(expected);
});

test("a period without a value is no plan", () => {
  const one = { ...rate([]), planned: [at(undefined, year(2026))] };
  expect(dueOn(one, day("2027-06-01")).actual).toBeNull();
});
