import { objectsOnSheet } from "../../../../../src/core/rules/catalogue/machine-readability/objects-on-sheet";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a shape over the table",
    [
      {
        rows: [header, consultations, trainees],
        looks: {
          objects: [
            {
              name: "吹き出し 1",
              kind: "shape" as const,
              covers: { top: 1, left: 1, bottom: 2, right: 2 },
            },
          ],
        },
      },
    ],
    ["KPI!B2"],
    { count: 1, words: ["吹き出し 1"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(objectsOnSheet, sheets)).toEqual(cells);
  expect(foundIn(objectsOnSheet, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["cells alone", [header, consultations, trainees]],
  [
    "a shape on a sheet without a table",
    [
      {
        name: "表紙",
        rows: [["表紙"]],
        looks: {
          objects: [
            {
              name: "吹き出し 1",
              kind: "shape" as const,
              covers: { top: 1, left: 1, bottom: 2, right: 2 },
            },
          ],
        },
      },
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(objectsOnSheet, sheets)).toEqual([]));
