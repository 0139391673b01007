import { numberAsText } from "../../../../../src/core/rules/catalogue/machine-readability/number-as-text";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "numbers with their unit",
    [header, ["相談件数", "131件", "150件"], trainees],
    ["KPI!B2"],
    { count: 2, words: ["131件", "150件"] },
  ],
  [
    "digits as text",
    [header, ["相談件数", "131", 150], trainees],
    ["KPI!B2"],
    { count: 1, words: ["131"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(numberAsText, sheets)).toEqual(cells);
  expect(foundIn(numberAsText, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["numbers", [header, consultations, trainees]],
  [
    "a number that shows its unit by its format",
    [header, ["相談件数", { value: 131, text: "131件", format: '0"件"' }, 150], trainees],
  ],
  ["a dash, which is no number", [header, ["相談件数", "ー", 150], trainees]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(numberAsText, sheets)).toEqual([]));
