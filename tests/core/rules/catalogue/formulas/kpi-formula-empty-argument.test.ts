import { kpiFormulaEmptyArgument } from "../../../../../src/core/rules/catalogue/formulas/kpi-formula-empty-argument";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];

test.each<[string, Sheets, string[], object]>([
  [
    "an empty cell",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#N/A", formula: "=KPI.REQUIRED_RATE(B9,C2,2025,2029)" }],
    ],
    ["KPI!D2"],
    { reference: "B9" },
  ],
  [
    "an empty block",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#N/A", formula: "=KPI.FORECAST(F1:F5,G1:G5,2029)" }],
    ],
    ["KPI!D2"],
    { reference: "F1:F5" },
  ],
  [
    "an empty target of a status",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "未測定", formula: "=KPI.STATUS(B2,B2,C9,2025,2029,2026)" }],
    ],
    ["KPI!D2"],
    { reference: "C9" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(kpiFormulaEmptyArgument, sheets)).toEqual(cells);
  expect(foundIn(kpiFormulaEmptyArgument, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "filled cells",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 4.75, formula: "=KPI.REQUIRED_RATE(B2,C2,2025,2029)" }],
    ],
  ],
  [
    "an actual that is still to come",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "未測定", formula: "=KPI.STATUS(E2,B2,C2,2025,2029,2026)" }],
    ],
  ],
  [
    "a formula that looks first",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "", formula: '=KPI.NUMBER(IF(E2="","",E2))' }],
    ],
  ],
  [
    "a sheet that was not read",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=KPI.NUMBER(非表示!A1)" }],
    ],
  ],
  [
    "an omitted argument",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "未測定", formula: "=KPI.STATUS(B2,,C2)" }],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(kpiFormulaEmptyArgument, sheets)).toEqual([]));
