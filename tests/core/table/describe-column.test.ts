import { onlyTable } from "../../support/tables-of";

test("the unit behind a header's words is that of its values", () => {
  const { indicators } = onlyTable([
    ["指標", "単位", "現状値（人）", "目標値（百人）", "達成率（％）"],
    ["受講者数", "", 40, 2, 20],
  ]);
  expect(indicators[0]).toMatchObject({
    baseline: ["C2", "40", "40 人", null, null],
    target: ["D2", "2", "200 人", null, null],
    derived: [["達成率（％）", "E1", [["E2", "20", "0.2 %", null, null]]]],
  });
});

test("値 below 基準値 and beside its year is the baseline", () => {
  const { indicators } = onlyTable(
    [
      ["指標", "基準値", "", "目標値", ""],
      ["", "値", "年度", "値", "年度"],
      ["受講者数", "40人", "R6", "60人", "R11"],
    ],
    { merges: ["A1:A2", "B1:C1", "D1:E1"] },
  );
  expect(indicators[0]).toMatchObject({
    baseline: ["B3", "40人", "40 人", "2024", "C3"],
    target: ["D3", "60人", "60 人", "2029", "E3"],
    actuals: [],
  });
});

test("実績値 below 令和７年度 is an actual, whatever stands higher", () => {
  const { indicators } = onlyTable(
    [
      ["指標", "目標値（R9）", "令和７年度", ""],
      ["", "", "計画値", "実績値"],
      ["受講者数", "60人", "50人", "45人"],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1"] },
  );
  expect(indicators[0]).toMatchObject({
    planned: [["C3", "50人", "50 人", "FY2025", "C1"]],
    actuals: [["D3", "45人", "45 人", "FY2025", "C1"]],
  });
});

test("列1, which Excel writes over a column without a header, says nothing", () => {
  const { roles } = onlyTable([
    ["指標", "列1", "目標値"],
    ["受講者数", "", "60人"],
  ]);
  expect(roles[1]).toBe("B1:B2 - by header");
});

test("年度 below 基準値 is the year of that value, also where it stands before it", () => {
  const { indicators } = onlyTable(
    [
      ["指標", "単位", "基準値", "", "目標値", "", "実績値", ""],
      ["", "", "年度", "値", "年度", "値", "R5", "R6"],
      ["養成者数", "人", "R4", 120, "R8", 600, 230, 340],
      ["耐震化率", "％", "R元", 85.6, "R7", 95, 88.1, 90.2],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"] },
  );
  expect(indicators).toMatchObject([
    {
      baseline: ["D3", "120", "120 人", "2022", "C3"],
      target: ["F3", "600", "600 人", "2026", "E3"],
    },
    {
      baseline: ["D4", "85.6", "0.856 %", "2019", "C4"],
      target: ["F4", "95", "0.95 %", "2025", "E4"],
      actuals: [
        ["G4", "88.1", "0.881 %", "2023", "G2"],
        ["H4", "90.2", "0.902 %", "2024", "H2"],
      ],
    },
  ]);
});
