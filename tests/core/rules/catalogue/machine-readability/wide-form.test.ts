import { wideForm } from "../../../../../src/core/rules/catalogue/machine-readability/wide-form";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "years across",
    [
      ["指標名", "2025年度 現状値", "2027年度 目標値", "2029年度 目標値"],
      ["導入率", "26%", "58%", "90%"],
    ],
    ["KPI!B1"],
    { count: 3 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(wideForm, sheets)).toEqual(cells);
  expect(foundIn(wideForm, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a row a period",
    [
      ["指標名", "時点", "値"],
      ["導入率", "2025年度", "26%"],
      ["導入率", "2027年度", "58%"],
      ["導入率", "2029年度", "90%"],
    ],
  ],
  ["baseline and target", [header, consultations, trainees]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(wideForm, sheets)).toEqual([]));
