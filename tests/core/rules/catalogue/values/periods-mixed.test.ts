import { periodsMixed } from "../../../../../src/core/rules/catalogue/values/periods-mixed";
import type { Period } from "../../../../../src/core/period/period";
import { datum, fiscalYear, indicator, ruleView, table, year } from "../../../../support/rule-view";
import { describeFinding } from "../../../../../src/core/messages/findings";
import { runRule } from "../../../../support/run-rule";

const month: Period = { kind: "month", year: 2024, month: 11 };
const run = (...periods: Period[]) =>
  runRule(
    periodsMixed,
    ruleView(
      periods.map((period, i) =>
        table([indicator({ baseline: datum("1人", 1, { row: 5 + i, column: 2, period }) })]),
      ),
    ),
  );

test("rejects each table of calendar years beside one of fiscal years, at its first period", () => {
  expect(run(year(2025), fiscalYear(2024), year(2026))).toMatchObject([
    { at: { row: 4, column: 2 }, data: { here: year(2025), elsewhere: fiscalYear(2024) } },
    { data: { here: year(2026) } },
  ]);
});

test.each([
  ["calendar years only", [year(2025), year(2026)]],
  ["fiscal years only", [fiscalYear(2025), fiscalYear(2026)]],
  ["months beside fiscal years", [fiscalYear(2024), month]],
  ["nothing", []],
] as const)("accepts %s", (_, periods) => expect(run(...periods)).toEqual([]));

test("within one table it names both ways, and no other sheet", () => {
  const [hit, ...others] = runRule(
    periodsMixed,
    ruleView([
      table([
        indicator({
          baseline: datum("1人", 1, { column: 2, period: year(2022) }),
          target: datum("2人", 2, { column: 3, period: fiscalYear(2026) }),
        }),
      ]),
    ]),
  );
  expect(others).toEqual([]);
  expect(hit && describeFinding(hit, "ja").sentence).toBe(
    "この表では、2022年と2026年度のように、期間の数え方が混ざっています。",
  );
  expect(hit && describeFinding(hit, "en").sentence).toBe(
    "This table counts its periods in two ways: 2022 and FY2026.",
  );
});
