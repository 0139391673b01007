import { baselineMissing } from "../../../../../src/core/rules/catalogue/targets/baseline-missing";
import { datum, indicator, ruleView, table } from "../../../../support/rule-view";
import { runRule } from "../../../../support/run-rule";

const target = datum("150人", 150, { column: 3 });
const run = (given: Parameters<typeof indicator>[0]) =>
  runRule(baselineMissing, ruleView([table([indicator(given)])]));

test("accepts a baseline, a list without goals, and reference values", () => {
  expect(run({ baseline: datum("102人", 102, { column: 2 }), target })).toEqual([]);
  expect(run({ baseline: null, target: null })).toEqual([]);
  expect(run({ kind: "reference", baseline: datum("ー", null, { column: 2 }), target })).toEqual(
    [],
  );
});

test("rejects a dash at its own cell, in the staff's own writing", () => {
  expect(run({ name: "参加者数", baseline: datum("ー", null, { column: 2 }), target })).toEqual([
    {
      kind: "baseline-missing",
      severity: "warning",
      at: { sheet: "KPI", row: 5, column: 2 },
      data: { indicator: "参加者数", written: "ー" },
      waived: null,
    },
  ]);
});

test("rejects a table without a cell for it, at the name", () => {
  expect(run({ baseline: null, target })).toMatchObject([
    { at: { row: 5, column: 0 }, data: { written: "" } },
  ]);
});
