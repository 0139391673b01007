import { repeatsOmitted } from "../../../../../src/core/rules/catalogue/machine-readability/repeats-omitted";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a ditto mark",
    [
      ["領域", ...header],
      ["人材", ...consultations],
      ["〃", ...trainees],
    ],
    ["KPI!A3"],
    { count: 1, words: ["人材"] },
  ],
  [
    "a blank for the same area",
    [
      ["領域", ...header],
      ["人材", ...consultations],
      ["", ...trainees],
    ],
    ["KPI!A3"],
    { count: 1, words: ["人材"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(repeatsOmitted, sheets)).toEqual(cells);
  expect(foundIn(repeatsOmitted, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "the word in every row",
    [
      ["領域", ...header],
      ["人材", ...consultations],
      ["人材", ...trainees],
    ],
  ],
  [
    "a merged block, which has a rule of its own",
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
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(repeatsOmitted, sheets)).toEqual([]));
