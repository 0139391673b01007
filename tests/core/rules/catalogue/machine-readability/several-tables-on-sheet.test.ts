import { severalTablesOnSheet } from "../../../../../src/core/rules/catalogue/machine-readability/several-tables-on-sheet";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a second table below",
    [
      header,
      consultations,
      [],
      [],
      ["指標名", "現状値（2024年度）", "目標値（2027年度）"],
      ["導入率", "26%", "42%"],
    ],
    ["KPI!A5"],
    { count: 2, ranges: ["A1:C2", "A5:C6"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(severalTablesOnSheet, sheets)).toEqual(cells);
  expect(foundIn(severalTablesOnSheet, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["one table", [header, consultations, trainees]],
  [
    "two tables on two sheets",
    [{ rows: [header, consultations] }, { name: "KPI②", rows: [header, trainees] }],
  ],
  ["an empty sheet", [{ rows: [] }]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(severalTablesOnSheet, sheets)).toEqual([]));
