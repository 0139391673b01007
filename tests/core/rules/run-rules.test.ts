import { defineRule, type RuleHit } from "../../../src/core/rules/rule";
import type { RuleView } from "../../../src/core/rules/rule-view";
import { checkSteps, runRules } from "../../../src/core/rules/run-rules";
import { findingKey } from "../../../src/core/rules/waiver";
import {
  datum,
  indicator,
  people,
  ruleView,
  sheetName,
  table,
  year,
} from "../../support/rule-view";

const view = ruleView(
  [
    table([
      indicator({
        name: "導入率",
        unit: people,
        baseline: datum("ー", null, { row: 8, column: 1 }, people),
        target: datum("5人", 5, { row: 8, column: 2, period: year(2026) }, people),
      }),
    ]),
  ],
  { 1: "２ ＫＰＩの設定", 2: "３ 取組" },
);
const groups = ["targets", "texts"] as const;

test("findings come in the order of the sheet", () => {
  expect(runRules(view, { groups }).map(({ kind, at }) => [kind, at.row, at.column])).toEqual([
    ["section-empty", 1, 0],
    ["rate-name-count-unit", 8, 0],
    ["baseline-missing", 8, 1],
  ]);
});

test("a group that is not chosen is silent", () => {
  expect(runRules(view, { groups: ["targets"] }).map(({ kind }) => kind)).toEqual([
    "baseline-missing",
  ]);
});

test("an empty workbook has none", () => {
  expect(runRules(ruleView([]))).toEqual([]);
});

test("a waiver marks its finding with the reason, and no other", () => {
  const [first] = runRules(view, { groups });
  if (!first) throw new Error("nothing found");
  const { kind, at } = first;
  const waiver = { kind, sheet: at.sheet, key: findingKey(first), reason: "様式どおり" };
  expect(runRules(view, { groups, waivers: [waiver] }).map(({ waived }) => waived)).toEqual([
    "様式どおり",
    null,
    null,
  ]);
});

/** Says something of every row of a long sheet, and may pause after each. */
const everyRow = defineRule({
  id: "row-there",
  group: "values",
  severity: "advice",
  source: null,
  each: "sheet",
  *check({ snapshot }): Generator<RuleHit<{ row: number }> | null> {
    for (const row of snapshot.values.keys()) {
      yield { at: { sheet: snapshot.name, row, column: 0 }, data: { row } };
      yield null;
    }
  },
});
const longSheet: RuleView = ruleView(
  [],
  {},
  Array.from({ length: 40 }, () => ["a"]),
);

test("the steps lead to what is found at once", () => {
  const options = { rules: [everyRow] };
  // Forty offers of a pause, of 250 rows each: a step every 4,000 rows.
  expect([...checkSteps(longSheet, options)]).toEqual([
    { done: 0, total: 1 },
    { done: 0, total: 1 },
  ]);
  expect(runRules(longSheet, options)).toHaveLength(40);
});

test("many indicators are checked in several steps", () => {
  const many = Array.from({ length: 9000 }, (_, row) =>
    indicator({ baseline: datum("1人", 1, { row, column: 1 }, people) }),
  );
  const steps = [...checkSteps(ruleView([table(many)]), { groups: ["targets"] })];
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.every(({ done, total }) => done < total)).toBe(true);
});

test("a rule is asked about each sheet, table and indicator once, with what belongs to them", () => {
  const asked: string[] = [];
  const ask = (each: "workbook" | "sheet" | "table" | "indicator") =>
    defineRule({
      id: `asked-${each}`,
      group: "values",
      severity: "advice",
      source: null,
      each,
      check: (what: object) => {
        asked.push(
          `${each} ${"nameAt" in what ? "indicator" : "range" in what ? "table" : "tables" in what ? "sheet" : "workbook"}`,
        );
        return [];
      },
    });
  const rules = (["workbook", "sheet", "table", "indicator"] as const).map(ask);
  runRules(ruleView([table([indicator(), indicator()]), table([])]), { rules });
  expect(asked).toEqual([
    "workbook workbook",
    "sheet sheet",
    "table table",
    "table table",
    "indicator indicator",
    "indicator indicator",
  ]);
});

test("what is found beyond the sheets that are there comes first, never lost", () => {
  const stray = defineRule({
    id: "stray-cell",
    group: "values",
    severity: "error",
    source: null,
    each: "workbook",
    check: (): RuleHit<null>[] => [
      { at: { sheet: sheetName, row: 0, column: 0 }, data: null },
      { at: { sheet: "消えたシート", row: 9, column: 9 }, data: null },
    ],
  });
  expect(runRules(view, { rules: [stray] }).map(({ at }) => at.sheet)).toEqual([
    "消えたシート",
    sheetName,
  ]);
});
