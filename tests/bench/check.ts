import { catalogue } from "../../src/core/rules/catalogue";
import { ruleGroups as groups } from "../../src/core/rules/rule-groups";
import type { RuleView } from "../../src/core/rules/rule-view";
import { checkSteps, runRules } from "../../src/core/rules/run-rules";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { computed, print, report } from "./measure";
import { longestStep } from "./support/longest-step";
import { manyTables } from "./support/many-tables";

function viewOf(snapshot: WorkbookSnapshot): RuleView {
  const looks = snapshot.sheets.map(({ name }) => ({
    name,
    fills: [],
    objects: [],
    conditionalFormulas: [],
    complete: true,
  }));
  return { snapshot, reading: readWorkbook(snapshot), looks: { sheets: looks } };
}

/** Indicators, and how often each is measured: what takes a few milliseconds only is noisy. */
const sizes = [
  [100, 21],
  [1_000, 11],
  [10_000, 5],
  [100_000, 3],
] as const;

const warm = viewOf(manyTables(1_000));
for (let i = 0; i < 5; i++) runRules(warm, { groups });
for (const [size, rounds] of sizes) {
  const snapshot = manyTables(size);
  const json = JSON.stringify(snapshot);
  const view = viewOf(snapshot);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(computed(() => void JSON.parse(json)));
    ours.push(computed(() => void runRules(view, { groups })));
  }
  const what = `checking indicators by all ${catalogue.length} rules`;
  const against = "JSON.parse of the same sheets";
  report({ budget: "growth", what, against, size, unit: "ms", ours, theirs });
  print("  in steps", { "longest, ms": longestStep(checkSteps(view, { groups })).toFixed(1) });
}

const view = viewOf(manyTables(10_000));
const times = catalogue.map((rule) => ({
  id: rule.id,
  ms: computed(() => void runRules(view, { groups, rules: [rule] })),
}));
const dearest = times.sort((a, b) => b.ms - a.ms).slice(0, 5);
const figures = Object.fromEntries(dearest.map(({ id, ms }) => [id, ms.toFixed(1)]));
print("dearest rules over 10,000 indicators, ms", figures);
