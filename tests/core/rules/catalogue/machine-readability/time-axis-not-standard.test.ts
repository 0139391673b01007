import { timeAxisNotStandard } from "../../../../../src/core/rules/catalogue/machine-readability/time-axis-not-standard";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "the era alone",
    [["指標名", "現状値（令和６年度）", "目標値（令和８年度）"], consultations, trainees],
    ["KPI!B1"],
    { count: 2 },
  ],
  [
    "a letter for the era",
    [["指標名", "現状値（R6年度）", "目標値（2026年度）"], consultations, trainees],
    ["KPI!B1"],
    { count: 1 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(timeAxisNotStandard, sheets)).toEqual(cells);
  expect(foundIn(timeAxisNotStandard, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["the western year", [header, consultations, trainees]],
  [
    "both years",
    [
      ["指標名", "現状値（2024年度（令和６年度））", "目標値（2026年度（令和８年度））"],
      consultations,
      trainees,
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(timeAxisNotStandard, sheets)).toEqual([]));
