import { exampleView } from "../../../scripts/rule-pages/example-view";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { isoDay } from "../../../src/core/period/period-days";
import { tidyRows } from "../../../src/core/tidy/tidy-rows";

const header = ["領域", "指標", "現状値（令和６年度）", "目標値（令和８年度）"];

/** The rows of a table with one indicator, of two values. */
function rowsOf(baseline: CellValue, target: CellValue, ...below: CellValue[][]) {
  const { reading } = exampleView([
    { rows: [header, ["人材　育成", "①研修の\n受講者数", baseline, target], ...below] },
  ]);
  return [...tidyRows(reading)].flat();
}

test("a value a row, with everything that belongs to it", () => {
  const [baseline, target] = rowsOf("131人", "150人以上");
  expect(baseline).toMatchObject({
    number: 1,
    indicator: "(1)研修の受講者数",
    area: "人材 育成",
    kind: "KPI",
    meaning: "baseline",
    series: null,
    value: 131,
    unit: "人",
    comparator: null,
    state: "number",
    note: "",
    at: { sheet: "KPI", row: 1, column: 2 },
  });
  expect(baseline?.period && isoDay(baseline.period.last)).toBe("2025-03-31");
  expect(target).toMatchObject({ meaning: "target", value: 150, comparator: "at-least" });
});

test.each<[CellValue, object]>([
  ["ー", { value: null, state: "dash", note: "" }],
  ["調整中", { value: null, state: "undecided", note: "調整中" }],
  ["増加", { value: null, state: "words", note: "増加" }],
  ["第３回", { value: null, state: "unread", note: "第３回" }],
  ["131人（見込み）", { value: 131, note: "見込み" }],
  ["23(8)", { value: 23, note: "23(8)" }],
  [0, { value: 0, state: "number" }],
])("%s", (written, expected) => {
  expect(rowsOf(written, "150人")[0]).toMatchObject(expected);
});

test("a range is two rows: from and to", () => {
  expect(rowsOf("10人", "38.5～40.0人").slice(1)).toMatchObject([
    { meaning: "target", value: 38.5, comparator: "at-least" },
    { meaning: "target", value: 40, comparator: "at-most", note: "38.5~40.0人" },
  ]);
});

test("a row without a number keeps the unit that the number would have", () => {
  expect(rowsOf("ー", "90％")[0]).toMatchObject({ value: null, unit: "%" });
});

test("an empty cell is no row", () => {
  expect(rowsOf("", "150人").map(({ meaning }) => meaning)).toEqual(["target"]);
});

test("a footnote is told beside the value that bears its mark", () => {
  const [baseline, target] = rowsOf("１市町 ※", "５市町", ["※ 東員町37.8％"]);
  expect(baseline).toMatchObject({ value: 1, note: "東員町37.8％" });
  expect(target).toMatchObject({ note: "" });
});

test("others' values and what was worked out keep the name of their row", () => {
  const { reading } = exampleView([
    {
      rows: [
        ["指標", "現状値（2025年）", "目標値（2026年）", "目標値（2027年）"],
        ["導入率", "26.0％", "42.0％", "58.0％"],
        ["毎年の上昇率", "ー", "162％", "138％"],
        ["参考（全国）", "31.6％", "50％", ""],
      ],
    },
  ]);
  const rows = [...tidyRows(reading)].flat();
  expect(rows.map(({ meaning, series, value }) => [meaning, series, value])).toEqual([
    ["baseline", null, 26],
    ["planned", null, 42],
    ["target", null, 58],
    ["reference", "参考（全国）", 31.6],
    ["reference", "参考（全国）", 50],
    ["derived", "毎年の上昇率", null],
    ["derived", "毎年の上昇率", 162],
    ["derived", "毎年の上昇率", 138],
  ]);
});

test("indicators are counted through all tables; one without any value is left out", () => {
  const { reading } = exampleView([
    {
      name: "A",
      rows: [header, ["", "甲", "1件", "2件"], ["", "乙", "", ""], ["", "丙", "3件", ""]],
    },
    { name: "B", rows: [header, ["", "丁", "4件", "5件"]] },
  ]);
  expect([...tidyRows(reading)].map((rows) => [rows[0]?.number, rows[0]?.indicator])).toEqual([
    [1, "甲"],
    [2, "丙"],
    [3, "丁"],
  ]);
});
