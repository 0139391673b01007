import { kpiFormulaInConditionalFormat } from "../../../../../src/core/rules/catalogue/formulas/kpi-formula-in-conditional-format";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a function of ours",
    [
      {
        rows: [header, consultations],
        looks: {
          conditionalFormulas: [
            {
              formula: '=KPI.STATUS(B2)="遅れ"',
              range: { sheet: "KPI", top: 1, left: 2, bottom: 3, right: 2 },
            },
          ],
        },
      },
    ],
    ["KPI!C2"],
    { range: "C2:C4" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(kpiFormulaInConditionalFormat, sheets)).toEqual(cells);
  expect(foundIn(kpiFormulaInConditionalFormat, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a look at a cell",
    [
      {
        rows: [header, consultations],
        looks: {
          conditionalFormulas: [
            {
              formula: '=$D2="遅れ"',
              range: { sheet: "KPI", top: 1, left: 2, bottom: 3, right: 2 },
            },
          ],
        },
      },
    ],
  ],
  [
    "our name in a text",
    [
      {
        rows: [header, consultations],
        looks: {
          conditionalFormulas: [
            {
              formula: '=$D2="KPI.STATUS("',
              range: { sheet: "KPI", top: 1, left: 2, bottom: 3, right: 2 },
            },
          ],
        },
      },
    ],
  ],
  ["no conditional format", [header, consultations, trainees]],
])("accepts %s", (_, sheets) =>
  expect(cellsFoundIn(kpiFormulaInConditionalFormat, sheets)).toEqual([]),
);
