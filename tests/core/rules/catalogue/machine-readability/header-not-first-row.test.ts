import { headerNotFirstRow } from "../../../../../src/core/rules/catalogue/machine-readability/header-not-first-row";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a title above",
    [["生産性向上の取組"], [], header, consultations, trainees],
    ["KPI!A3"],
    { header: "A3", above: "生産性向上の取組" },
  ],
  [
    "blank rows above",
    [[], header, consultations, trainees],
    ["KPI!A2"],
    { header: "A2", above: "" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(headerNotFirstRow, sheets)).toEqual(cells);
  expect(foundIn(headerNotFirstRow, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["a header in row 1", [header, consultations, trainees]],
  ["a sheet without a table", [["表紙"]]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(headerNotFirstRow, sheets)).toEqual([]));
