import { checkCells } from "../../../src/core/rules/check-cells";

const header = ["指標", "現状値（2025年度）", "目標値（2029年度）"];

test("bare values are checked as a sheet; a finding's cell counts from the block's first", () => {
  const { findings, tables } = checkCells([
    header,
    ["相談件数", "131件", "150件"],
    ["参加者数", "ー", "150人"],
  ]);
  expect(tables).toBe(1);
  expect(findings.map(({ kind, at }) => [kind, at.row, at.column])).toEqual([
    ["baseline-missing", 2, 1],
  ]);
});

test.each([
  [
    "numbers whose unit may stand in their format",
    [header, ["相談件数", 131, 150], ["参加者数", 102, 150]],
  ],
  [
    "a percentage that Excel hands over as a number",
    [header, ["導入率", 0.26, "90％"], ["利用率", 0.3, "50％"]],
  ],
])("is silent about %s", (_, rows) => expect(checkCells(rows).findings).toEqual([]));

test.each([
  ["nothing", []],
  ["blank cells", [["", ""]]],
  ["rows of different length", [["a"], ["b", "c"], []]],
])("finds no table in %s", (_, rows) =>
  expect(checkCells(rows)).toEqual({ findings: [], tables: 0 }),
);
