import type { CellValue } from "../../../src/core/sheet/snapshot";
import { onlyTable, type Cells } from "../../support/tables-of";

/** The values of the only indicator: cell, period, the cell of the period. */
function valuesOf(header: Cells, values: readonly CellValue[], merges: readonly string[] = []) {
  const { indicators } = onlyTable([...header, ["受講者数", ...values]], { merges });
  const { baseline, target, planned, actuals } = indicators[0]!;
  const short = (data: typeof planned) => data.map(([at, , , period, from]) => [at, period, from]);
  return {
    baseline: short(baseline ? [baseline] : [])[0] ?? null,
    planned: short(planned),
    target: short(target ? [target] : [])[0] ?? null,
    actuals: short(actuals),
  };
}

test("７年度 goes on with the era of 令和６年度", () => {
  const header = [
    ["指標", "現状値", "目標値", "", ""],
    ["", "令和６年度", "７年度", "８年度", "９年度"],
  ];
  expect(valuesOf(header, ["1人", "2人", "3人", "4人"], ["C1:E1"])).toEqual({
    baseline: ["B3", "FY2024", "B2"],
    planned: [
      ["C3", "FY2025", "C2"],
      ["D3", "FY2026", "D2"],
    ],
    target: ["E3", "FY2027", "E2"],
    actuals: [],
  });
});

test("also within the words of a header, past a column without a period", () => {
  const header = [["指標", "現状値（令和６年度）", "備考", "目標値（11年度）"]];
  expect(valuesOf(header, ["1人", "", "9人"])).toMatchObject({
    baseline: ["B2", "FY2024", "B1"],
    target: ["D2", "FY2029", "D1"],
  });
});

test("the years of an era need not begin with it: 平成30年度, 31年度, 令和２年度, ３年度", () => {
  const header = [["指標", "平成30年度実績", "31年度実績", "令和２年度実績", "３年度目標"]];
  expect(valuesOf(header, [1, 2, 3, 4])).toMatchObject({
    actuals: [
      ["B2", "FY2018", "B1"],
      ["C2", "FY2019", "C1"],
      ["D2", "FY2020", "D1"],
    ],
    target: ["E2", "FY2021", "E1"],
  });
});

test.each([["merged over them"], ["written over the first of them"]])(
  "a year %s dates its quarters",
  (kind) => {
    const header = [
      ["指標", "目標値（R7）", "令和７年度", "", "", ""],
      ["", "", "第１四半期", "第２四半期", "第３四半期", "第４四半期"],
    ];
    const merges = kind.startsWith("merged") ? ["C1:F1"] : [];
    expect(valuesOf(header, ["9人", 1, 2, 3, 4], merges).actuals).toEqual([
      ["C3", "FY2025 quarter 1", "C2"],
      ["D3", "FY2025 quarter 2", "D2"],
      ["E3", "FY2025 quarter 3", "E2"],
      ["F3", "FY2025 quarter 4", "F2"],
    ]);
  },
);

test("months go on into the next year", () => {
  const header = [["指標", "目標", "令和７年11月", "12月", "１月"]];
  expect(valuesOf(header, ["9人", 1, 2, 3]).actuals).toEqual([
    ["C2", "2025-11", "C1"],
    ["D2", "2025-12", "D1"],
    ["E2", "2026-1", "E1"],
  ]);
});

test("a quarter whose year nobody states has none", () => {
  const header = [["指標", "目標値（令和７年度）", "第１四半期実績"]];
  expect(valuesOf(header, ["9人", 1]).actuals).toEqual([["C2", null, null]]);
});

test("目標値 over the first of its years, not merged, is over all of them", () => {
  const header = [
    ["指標", "現状値", "目標値", "", "", "備考"],
    ["", "R6", "R7", "R8", "R9", ""],
  ];
  expect(valuesOf(header, ["1人", 2, 3, 4, ""])).toEqual({
    baseline: ["B3", "2024", "B2"],
    planned: [
      ["C3", "2025", "C2"],
      ["D3", "2026", "D2"],
    ],
    target: ["E3", "2027", "E2"],
    actuals: [],
  });
});

test("a word beside a year is not over the next one", () => {
  const header = [["指標", "目標値（R9）", "R7", "R8"]];
  expect(valuesOf(header, ["9人", 2, 3])).toMatchObject({
    target: ["B2", "2027", "B1"],
    actuals: [
      ["C2", "2025", "C1"],
      ["D2", "2026", "D1"],
    ],
  });
});

test("a year that has a word of its own over it, though an unknown one, keeps that", () => {
  const header = [
    ["指標", "目標値", "前の計画"],
    ["", "R9", "R5"],
  ];
  expect(valuesOf(header, ["9人", 2])).toMatchObject({
    target: ["B3", "2027", "B2"],
    actuals: [["C3", "2023", "C2"]],
  });
});
