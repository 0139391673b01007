import { formulasLeft } from "../../../../../src/core/rules/catalogue/machine-readability/formulas-left";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a formula among the values",
    [header, consultations, ["研修受講者数", { value: 102, formula: "=SUM(F1:F3)" }, 200]],
    ["KPI!B3"],
    { count: 1, words: ["=SUM(F1:F3)"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(formulasLeft, sheets)).toEqual(cells);
  expect(foundIn(formulasLeft, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["values alone", [header, consultations, trainees]],
  [
    "a formula outside the table",
    [header, consultations, trainees, [], ["", "", "", "", { value: 1, formula: "=1" }]],
  ],
  [
    "a text that looks like a formula",
    [header, ["相談件数", { value: "=A1", formula: "=A1" }, 150], trainees],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(formulasLeft, sheets)).toEqual([]));
