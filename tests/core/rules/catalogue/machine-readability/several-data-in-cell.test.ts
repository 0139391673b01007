import { severalDataInCell } from "../../../../../src/core/rules/catalogue/machine-readability/several-data-in-cell";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a second value in brackets",
    [header, ["相談件数", "131(12)", 150], trainees],
    ["KPI!B2"],
    { count: 1, words: ["131(12)"] },
  ],
  [
    "a value with its date",
    [header, ["相談件数", "131件（令和６年度）", "150件"], trainees],
    ["KPI!B2"],
    { words: ["131件（令和６年度）"] },
  ],
  [
    "two values in a list",
    [header, ["相談件数", "窓口100件、電話31件", "150件"], trainees],
    ["KPI!B2"],
    { count: 1 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(severalDataInCell, sheets)).toEqual(cells);
  expect(foundIn(severalDataInCell, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["one value a cell", [header, consultations, trainees]],
  ["thousands", [header, ["相談件数", "1,310件", "1,500件"], trainees]],
  ["a range", [header, ["相談件数", "38.5～40.0", 150], trainees]],
  ["a year in a name", [header, ["2025年の相談件数（累計）", 131, 150], trainees]],
  [
    "a date",
    [
      [...header, "更新"],
      [...consultations, "2025/4/1"],
      [...trainees, "2025/4/1"],
    ],
  ],
  ["two numbers in a name", [header, ["１人目の相談、２人目の相談", 131, 150], trainees]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(severalDataInCell, sheets)).toEqual([]));
