import { kpiFormulaVolatile } from "../../../../../src/core/rules/catalogue/formulas/kpi-formula-volatile";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];

test.each<[string, Sheets, string[], object]>([
  [
    "TODAY",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=KPI.TARGET_AT(B2,C2,2025,2029,YEAR(TODAY()))" }],
    ],
    ["KPI!D2"],
    { volatile: "TODAY" },
  ],
  [
    "INDIRECT in small letters",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: '=KPI.NUMBER(indirect("B2"))' }],
    ],
    ["KPI!D2"],
    { volatile: "INDIRECT" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(kpiFormulaVolatile, sheets)).toEqual(cells);
  expect(foundIn(kpiFormulaVolatile, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a year",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=KPI.TARGET_AT(B2,C2,2025,2029,2026)" }],
    ],
  ],
  [
    "TODAY beside the call",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=TODAY()+KPI.NUMBER(B2)" }],
    ],
  ],
  [
    "TODAY in a text",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: '=KPI.PERIOD("TODAY()")' }],
    ],
  ],
  [
    "volatile, but not ours",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=YEAR(TODAY())" }],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(kpiFormulaVolatile, sheets)).toEqual([]));
