import { linesHidden } from "../../../../../src/core/rules/catalogue/machine-readability/lines-hidden";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a hidden row",
    [{ rows: [header, consultations, trainees], hiddenRows: [2] }],
    ["KPI!A3"],
    { count: 1, words: ["3:3"] },
  ],
  [
    "a hidden column",
    [{ rows: [header, consultations, trainees], hiddenColumns: [1] }],
    ["KPI!B1"],
    { words: ["B:B"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(linesHidden, sheets)).toEqual(cells);
  expect(foundIn(linesHidden, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([["a sheet that shows everything", [header, consultations, trainees]]])(
  "accepts %s",
  (_, sheets) => expect(cellsFoundIn(linesHidden, sheets)).toEqual([]),
);
