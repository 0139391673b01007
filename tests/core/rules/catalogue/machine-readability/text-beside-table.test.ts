import { textBesideTable } from "../../../../../src/core/rules/catalogue/machine-readability/text-beside-table";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a memo below",
    [header, consultations, trainees, [], ["担当者は来月までに確認すること"]],
    ["KPI!A5"],
    { count: 1, words: ["担当者は来月までに確認すること"] },
  ],
  [
    "several, once at the first",
    [header, consultations, trainees, [], ["確認すること。"], ["来月まで。"]],
    ["KPI!A5"],
    { count: 2 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(textBesideTable, sheets)).toEqual(cells);
  expect(foundIn(textBesideTable, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["a title above", [["生産性向上の取組"], [], header, consultations, trainees]],
  ["a footnote with its mark", [header, ["相談件数 ※", 131, 150], trainees, ["※ 窓口での件数"]]],
  ["a sheet of words alone", [{ name: "説明", rows: [["担当者は来月までに確認すること"]] }]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(textBesideTable, sheets)).toEqual([]));
