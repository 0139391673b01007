import { meaningByColour } from "../../../../../src/core/rules/catalogue/machine-readability/meaning-by-colour";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a coloured cell",
    [
      {
        rows: [header, consultations, trainees],
        looks: { fills: [{ range: { top: 2, left: 1, bottom: 2, right: 1 }, color: "#FFFF00" }] },
      },
    ],
    ["KPI!B3"],
    { count: 1, words: ["B3"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(meaningByColour, sheets)).toEqual(cells);
  expect(foundIn(meaningByColour, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a coloured header",
    [
      {
        rows: [header, consultations, trainees],
        looks: { fills: [{ range: { top: 0, left: 0, bottom: 0, right: 2 }, color: "#FFFF00" }] },
      },
    ],
  ],
  [
    "a coloured row, as stripes have it",
    [
      {
        rows: [header, consultations, trainees],
        looks: { fills: [{ range: { top: 2, left: 0, bottom: 2, right: 2 }, color: "#FFFF00" }] },
      },
    ],
  ],
  [
    "a coloured column",
    [
      {
        rows: [header, consultations, trainees],
        looks: { fills: [{ range: { top: 1, left: 1, bottom: 2, right: 1 }, color: "#FFFF00" }] },
      },
    ],
  ],
  [
    "colours outside the table",
    [
      {
        rows: [header, consultations, trainees],
        looks: { fills: [{ range: { top: 5, left: 5, bottom: 5, right: 5 }, color: "#FFFF00" }] },
      },
    ],
  ],
  [
    "a sheet whose colours are known in part",
    [
      {
        rows: [header, consultations, trainees],
        looks: {
          complete: false,
          fills: [{ range: { top: 2, left: 1, bottom: 2, right: 1 }, color: "#FFFF00" }],
        },
      },
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(meaningByColour, sheets)).toEqual([]));
