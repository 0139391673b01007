import { tableSplit } from "../../../../../src/core/rules/catalogue/machine-readability/table-split";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "the same header once more",
    [header, consultations, [], [], header, trainees],
    ["KPI!A5"],
    { by: "same-header" },
  ],
  [
    "a blank row inside",
    [header, consultations, ["", "", ""], trainees],
    ["KPI!A3"],
    { by: "blank-row" },
  ],
  [
    "a blank column inside",
    [
      ["指標名", "", "現状値（2025年度）", "目標値（2029年度）"],
      ["相談件数", "", 131, 150],
      ["研修受講者数", "", 102, 200],
    ],
    ["KPI!B1"],
    { by: "blank-column" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(tableSplit, sheets)).toEqual(cells);
  expect(foundIn(tableSplit, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["a whole table", [header, consultations, trainees]],
  ["a blank row below the table", [header, consultations, trainees, [], ["注"]]],
  [
    "another table with other columns",
    [
      header,
      consultations,
      [],
      [],
      ["指標名", "現状値（2024年度）", "目標値（2027年度）"],
      ["導入率", "26%", "42%"],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(tableSplit, sheets)).toEqual([]));
