import { layoutBySpaces } from "../../../../../src/core/rules/catalogue/machine-readability/layout-by-spaces";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "letters spread by blanks",
    [["指　標　名", ...header.slice(1)], consultations, trainees],
    ["KPI!A1"],
    { count: 1 },
  ],
  ["an indented name", [header, ["　相談件数", 131, 150], trainees], ["KPI!A2"], { count: 1 }],
  [
    "a line break",
    [header, ["相談\n件数", 131, 150], trainees],
    ["KPI!A2"],
    { words: ["相談 件数"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(layoutBySpaces, sheets)).toEqual(cells);
  expect(foundIn(layoutBySpaces, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["plain words", [header, consultations, trainees]],
  ["one blank between words", [header, ["ICT 導入件数", 131, 150], trainees]],
  ["numbers", [header, consultations]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(layoutBySpaces, sheets)).toEqual([]));
