import { catalogue } from "../../src/core/rules/catalogue";
import type { RuleGroup } from "../../src/core/rules/rule";
import type { RuleView } from "../../src/core/rules/rule-view";
import { checkSteps, runRules } from "../../src/core/rules/run-rules";
import type { CellValue, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";
import { computed, median, print, ratio } from "./measure";

const groups: readonly RuleGroup[] = [...new Set(catalogue.map(({ group }) => group))];
const tablesOnSheet = 5;
const indicatorsOfTable = 50;

/** A table as staff write it: an area column, units in the cells, a remark now and then. */
function table(number: number): CellValue[][] {
  const header = [
    "領域",
    "指標",
    "現状値（令和６年度）",
    "目標値（令和11年度）",
    "実績値（令和７年度）",
    "備考",
  ];
  const rows = Array.from({ length: indicatorsOfTable }, (_, i) => {
    const value = (i * 7919 + number * 31) % 2_000;
    return [
      ["人材育成", "改善活動", "取組の横展開"][i % 3] ?? "",
      `第${number * indicatorsOfTable + i + 1}圏域における研修会の参加者数`,
      `${value}人`,
      `${value + 30}人`,
      i % 7 === 0 ? "ー" : `${value + 4}人`,
      i % 5 === 0 ? "県の調査による" : "",
    ];
  });
  return [
    [`表${number + 1} 研修会の目標`],
    header,
    ...rows,
    ["※ 参加者数は延べ人数である。"],
    [],
    [],
  ];
}

/** So many tables, five to a sheet: 50 indicators each. */
function workbook(tables: number): WorkbookSnapshot {
  const sheets = Array.from({ length: tables / tablesOnSheet }, (_, sheet) =>
    sheetOf(
      `領域${sheet + 1}`,
      Array.from({ length: tablesOnSheet }, (__, i) => table(sheet * tablesOnSheet + i)).flat(),
    ),
  );
  return workbookOf(sheets);
}

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

/** The longest of all steps: what the pane cannot draw in. */
function longestStep(view: RuleView): number {
  const steps = checkSteps(view, { groups });
  let longest = 0;
  for (;;) {
    const ended: boolean[] = [];
    const step = computed(() => void ended.push(steps.next().done === true));
    longest = Math.max(longest, step);
    if (ended.includes(true)) return longest;
  }
}

let before: number | null = null;
test.each([20, 200, 1000])(
  "all rules over %d tables",
  (tables) => {
    const snapshot = workbook(tables);
    const json = JSON.stringify(snapshot);
    const view = viewOf(snapshot);
    runRules(view, { groups });
    const ours: number[] = [];
    const parsing: number[] = [];
    const reading: number[] = [];
    for (let round = 0; round < 3; round++) {
      parsing.push(computed(() => void JSON.parse(json)));
      reading.push(computed(() => void readWorkbook(snapshot)));
      ours.push(computed(() => void runRules(view, { groups })));
    }
    const time = median(ours);
    print(`check, ${tables} tables`, {
      indicators: view.reading.tables.reduce((sum, { indicators }) => sum + indicators.length, 0),
      rules: catalogue.length,
      findings: runRules(view, { groups }).length,
      "computing, ms": time.toFixed(0),
      "longest step, ms": longestStep(view).toFixed(1),
      "ratio to JSON.parse": ratio(ours, parsing),
      "ratio to reading": ratio(ours, reading),
      ...(before === null ? {} : { "times the tables before": (time / before).toFixed(1) }),
    });
    before = time;
  },
  300_000,
);

test("which rules cost most, of 200 tables", () => {
  const view = viewOf(workbook(200));
  const times: { id: string; ms: number }[] = [];
  for (const rule of catalogue) {
    const ms = computed(() => void runRules(view, { groups, rules: [rule] }));
    times.push({ id: rule.id, ms });
  }
  const dearest = times.sort((a, b) => b.ms - a.ms).slice(0, 5);
  print("dearest rules, ms", Object.fromEntries(dearest.map(({ id, ms }) => [id, ms.toFixed(1)])));
});
