import { yearlySheetsDiffer } from "../../../../../src/core/rules/catalogue/machine-readability/yearly-sheets-differ";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "other columns in the next year",
    [
      { name: "令和５年度", rows: [header, consultations, trainees] },
      {
        name: "令和６年度",
        rows: [
          ["指標名", "区分", "単位", "方向", "基準値", "目標"],
          ["相談件数", "KPI", "件", "増加", 131, 150],
          ["研修受講者数", "KPI", "人", "増加", 102, 200],
        ],
      },
    ],
    ["令和６年度!A1"],
    { earlier: "令和５年度", only: ["区分", "単位", "方向", "基準値", "目標"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(yearlySheetsDiffer, sheets)).toEqual(cells);
  expect(foundIn(yearlySheetsDiffer, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "the same columns",
    [
      { name: "R5", rows: [header, consultations, trainees] },
      { name: "R6", rows: [header, consultations, trainees] },
    ],
  ],
  [
    "years in the headers alone",
    [
      { name: "令和５年度", rows: [header, consultations, trainees] },
      {
        name: "令和６年度",
        rows: [["指標名", "現状値（2024年度）", "目標値（2027年度）"], consultations],
      },
    ],
  ],
  [
    "sheets on other things",
    [
      { name: "目標", rows: [header, consultations, trainees] },
      {
        name: "実績",
        rows: [
          ["指標名", "区分", "単位", "方向", "基準値", "目標"],
          ["相談件数", "KPI", "件", "増加", 131, 150],
          ["研修受講者数", "KPI", "人", "増加", 102, 200],
        ],
      },
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(yearlySheetsDiffer, sheets)).toEqual([]));
