import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { statusAnswers } from "../../src/app/status-answers";
import type { Indicator } from "../../src/core/indicator/indicator";
import { judgeIndicator } from "../../src/core/indicator/judge-indicator";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { datum, indicator, sheetName, year } from "../support/rule-view";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";
import { defaultSettings } from "../../src/core/settings/settings";

/** An indicator from 0.26 to 0.9 over four years, measured after one: 0.42 is exactly on the path. */
function measured(actual: number, at: Partial<Indicator["range"]>, given: Partial<Indicator> = {}) {
  const range = { sheet: sheetName, top: 5, bottom: 5, left: 0, right: 3, ...at };
  const nameAt = { sheet: sheetName, row: range.top, column: range.left };
  return indicator({
    id: `${sheetName}!${range.top}/${range.left}`,
    nameAt,
    range,
    baseline: datum("26%", 0.26, { column: 1, period: year(2025) }),
    actuals: [datum("", actual, { column: 2, period: year(2026) })],
    target: datum("90%", 0.9, { column: 3, period: year(2029) }),
    ...given,
  });
}

function kpisOf(indicators: readonly Indicator[]): KpiWorkbook {
  const table = {
    range: { sheet: sheetName, top: 4, bottom: 9, left: 0, right: 9 },
    title: null,
    form: "baseline-target",
    headerRows: 1,
    evidence: [],
    confidence: 1,
    support: [],
    indicators,
    notes: [],
    roles: [],
    excelTable: null,
  } as const;
  const reading = { tables: [table], candidates: [], texts: [] };
  return {
    snapshot: workbookOf([]),
    staffReading: reading,
    reading,
    verdicts: new Map(indicators.map((one) => [one.id, judgeIndicator(one)])),
    register: [],
    settings: defaultSettings,
  };
}

const onTrack = measured(0.42, { top: 5, bottom: 6, left: 0, right: 3 });
const behind = measured(0.27, { top: 6, bottom: 6, left: 6, right: 9 });
const cell = (row: number, column: number, sheet = sheetName) => ({ sheet, row, column });

test.each([
  ["in the indicator's own row", cell(5, 2), "順調"],
  ["in its second row", cell(6, 3), "順調"],
  ["to the right of its table", cell(5, 20), "順調"],
  ["between two tables, of the left one", cell(6, 4), "順調"],
  ["within the table on the right", cell(6, 7), "遅れ"],
  ["beyond the table on the right", cell(6, 30), "遅れ"],
])("%s it is that indicator's word", (_, at, word) => {
  expect(statusAnswers(kpisOf([onTrack, behind]))(at)).toBe(word);
});

test("to the left of all tables of a row it is the next one's word", () => {
  const shifted = measured(0.27, { left: 4, right: 8 });
  expect(statusAnswers(kpisOf([shifted]))(cell(5, 0))).toBe("遅れ");
});

test("in the long form, in each of its rows, though others stand between", () => {
  const cells = [
    ["指標", "年度", "区分", "値"],
    ["導入率", "R7", "基準値", "26％"],
    ["相談件数", "R7", "基準値", "100件"],
    ["導入率", "R8", "実績値", "42％"],
    ["相談件数", "R8", "実績値", "101件"],
    ["導入率", "R11", "目標値", "90％"],
    ["相談件数", "R11", "目標値", "200件"],
  ];
  const { reading } = kpisOf([]);
  const { tables } = readWorkbook(workbookOf([sheetOf(sheetName, cells)]));
  const indicators = tables.flatMap((table) => table.indicators);
  const answer = statusAnswers({ ...kpisOf(indicators), reading: { ...reading, tables } });
  expect([1, 3, 5].map((row) => answer(cell(row, 5)))).toEqual(["順調", "順調", "順調"]);
  expect([2, 4, 6].map((row) => answer(cell(row, 5)))).toEqual(["遅れ", "遅れ", "遅れ"]);
});

test.each([
  ["in a row without indicator", cell(9, 2)],
  ["on another sheet", cell(5, 2, "別のシート")],
])("%s it is the tally", (_, at) => {
  const answer = statusAnswers(kpisOf([onTrack, behind]))(at);
  expect(answer).toBe("全2指標：順調 1、遅れ 1");
});

test("what only serves for comparison, or has no target, is not in the tally", () => {
  const reference = measured(0.42, { top: 7, bottom: 7 }, { kind: "reference" });
  const untargeted = measured(0.42, { top: 8, bottom: 8 }, { target: null });
  const answers = statusAnswers(kpisOf([onTrack, reference, untargeted]));
  expect(answers(cell(0, 0))).toBe("全1指標：順調 1");
});

test("ten thousand cells over ten thousand indicators are looked up, not searched", () => {
  const indicators = Array.from({ length: 10_000 }, (_, i) =>
    measured(0.42, { top: i, bottom: i }),
  );
  let reads = 0;
  const counted = indicators.map(
    (one) =>
      new Proxy(one, {
        get(target, key: keyof Indicator) {
          reads += 1;
          return target[key];
        },
      }),
  );
  const answers = statusAnswers({
    ...kpisOf(indicators),
    reading: kpisOf(counted).reading,
  });
  reads = 0;
  for (let row = 0; row < 10_000; row += 1) answers(cell(row, 9));
  expect(reads).toBeLessThan(50_000);
});
