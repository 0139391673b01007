import { onlyTable, type Cells } from "../../support/tables-of";

/** The measured values of the only indicator: cell, period, the cell of the period. */
function actualsOf(cells: Cells) {
  const { indicators } = onlyTable(cells);
  expect(indicators).toHaveLength(1);
  return indicators[0]!.actuals.map(([at, , , period, from]) => [at, period, from]);
}

test("a quarter beside its year dates the row", () => {
  const cells = [
    ["指標", "年度", "四半期", "実績値", "目標値"],
    ["受講者数", "令和７年度", "第１四半期", 1, 9],
    ["", "", "第２四半期", 2, ""],
    ["受講者数", "令和８年度", "第１四半期", 3, ""],
    ["受講者数", "令和８年度", "", 4, ""],
  ];
  expect(actualsOf(cells)).toEqual([
    ["D2", "FY2025 quarter 1", "C2"],
    ["D3", "FY2025 quarter 2", "C3"],
    ["D4", "FY2026 quarter 1", "C4"],
    ["D5", "FY2026", "B5"],
  ]);
});

test("months go beyond the end of the calendar year of their 年度", () => {
  const cells = [
    ["指標", "年度", "月", "実績値", "目標値"],
    ["受講者数", "令和７年度", "12月", 1, 9],
    ["受講者数", "令和７年度", "１月", 2, ""],
  ];
  expect(actualsOf(cells).map(([, period]) => period)).toEqual(["2025-12", "2026-1"]);
});

test("７年度 goes on with the era of a row above, also past another one", () => {
  const cells = [
    ["指標", "年度", "区分", "値"],
    ["受講者数", "令和５年度", "実績値", 1],
    ["受講者数", "６年度", "実績値", 2],
    ["受講者数", "７年度", "実績値", 3],
    ["受講者数", "11年度", "目標値", 9],
  ];
  expect(actualsOf(cells)).toEqual([
    ["D2", "FY2023", "B2"],
    ["D3", "FY2024", "B3"],
    ["D4", "FY2025", "B4"],
  ]);
});

test("５年度 that no row gives an era has no period", () => {
  const cells = [
    ["指標", "年度", "区分", "値"],
    ["受講者数", "５年度", "実績値", 1],
    ["受講者数", "令和９年度", "目標値", 9],
  ];
  expect(actualsOf(cells)).toEqual([["D2", null, null]]);
});
