import { headingContradictsTable } from "../../../../../src/core/rules/catalogue/texts/heading-contradicts-table";
import { datum, indicator, people, ruleView, table, year } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const rate = indicator({
  name: "導入率",
  baseline: datum("26.0％", 0.26, { column: 1, period: year(2025) }),
  planned: [datum("42.0％", 0.42, { column: 2, period: year(2026) })],
  target: datum("90％", 0.9, { column: 5, period: year(2029) }),
  references: [
    {
      label: "参考（全国）",
      labelAt: { sheet: "KPI", row: 7, column: 0 },
      data: [datum("50％", 0.5, { row: 7, column: 2, period: year(2026) })],
    },
  ],
});
const run = (sentence: string, ...indicators: (typeof rate)[]) =>
  runRule(headingContradictsTable, ruleView([table(indicators)], { 1: sentence }));

test("rejects Mie's 「2026 年50%」 against 42.0％, and names the national row that has it", () => {
  expect(run("（2026 年50% 、2029 年に90％超の導入達成を目標とし、…）", rate)).toEqual([
    {
      kind: "heading-contradicts-table",
      severity: "error",
      at: { sheet: "KPI", row: 1, column: 0 },
      data: {
        indicator: "導入率",
        period: year(2026),
        stated: "50%",
        printed: "42.0％",
        sameAs: "参考（全国）",
      },
      waived: null,
    },
  ]);
});

test("without such a row, none is named", () => {
  expect(run("2029年に85％", rate)).toMatchObject([{ data: { stated: "85%", sameAs: null } }]);
});

test.each([
  ["the same values", "2025年26％から2029年90％へ", [rate]],
  ["a year that the table lacks", "2040年に95％", [rate]],
  ["a number without a year", "全体の50％が対象", [rate]],
  ["several indicators that could be meant", "2026年に50％", [rate, rate]],
  ["a table of counts", "2026年に50％", [indicator({ ...rate, unit: people })]],
] as const)("accepts: %s", (_, sentence, indicators) => {
  expect(run(sentence, ...indicators)).toEqual([]);
});
