import { cellsMerged } from "../../../../../src/core/rules/catalogue/machine-readability/cells-merged";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a merged area column",
    [
      {
        rows: [
          ["領域", ...header],
          ["人材", ...consultations],
          ["", ...trainees],
        ],
        merges: ["A2:A3"],
      },
    ],
    ["KPI!A2"],
    { count: 1, words: ["A2:A3"] },
  ],
  [
    "the first of several",
    [
      {
        rows: [
          ["領域", ...header],
          ["人材", ...consultations],
          ["", ...trainees],
        ],
        merges: ["A2:A3", "B1:C1"],
      },
    ],
    ["KPI!B1"],
    { count: 2, words: ["B1:C1", "A2:A3"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(cellsMerged, sheets)).toEqual(cells);
  expect(foundIn(cellsMerged, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["single cells", [header, consultations, trainees]],
  [
    "a merged title above the table",
    [{ rows: [["取組", "", ""], [], ...[header, consultations, trainees]], merges: ["A1:C1"] }],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(cellsMerged, sheets)).toEqual([]));
