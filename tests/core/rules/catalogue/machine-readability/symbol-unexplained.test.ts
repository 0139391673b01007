import { symbolUnexplained } from "../../../../../src/core/rules/catalogue/machine-readability/symbol-unexplained";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a dash without a legend",
    [header, ["相談件数", "ー", 150], trainees],
    ["KPI!B2"],
    { count: 1, words: ["ー"] },
  ],
  [
    "a dash in a word, which explains nothing",
    [header, ["相談件数", "ー", 150], trainees, [], ["サービスの利用件数を数える。"]],
    ["KPI!B2"],
    { count: 1 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(symbolUnexplained, sheets)).toEqual(cells);
  expect(foundIn(symbolUnexplained, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a dash that a sentence explains",
    [header, ["相談件数", "ー", 150], trainees, [], ["「ー」は実績がないことを表す。"]],
  ],
  [
    "a dash that a legend explains",
    [header, ["相談件数", "ー", 150], trainees, [], ["ー：実績なし"]],
  ],
  ["a word that explains itself", [header, ["相談件数", "未集計", 150], trainees]],
  ["numbers", [header, consultations, trainees]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(symbolUnexplained, sheets)).toEqual([]));
