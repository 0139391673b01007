import { kpiFormulaCircular } from "../../../../../src/core/rules/catalogue/formulas/kpi-formula-circular";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];

test.each<[string, Sheets, string[], object]>([
  [
    "its own cell",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 0, formula: "=KPI.NUMBER(D2)" }],
    ],
    ["KPI!D2"],
    { reference: "D2" },
  ],
  [
    "a block with its own cell",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 0, formula: "=KPI.COUNT_REACHING($B$2:$D$9,100)" }],
    ],
    ["KPI!D2"],
    { reference: "$B$2:$D$9" },
  ],
  [
    "its own sheet by name",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 0, formula: "=KPI.NUMBER(kpi!D2)" }],
    ],
    ["KPI!D2"],
    { reference: "kpi!D2" },
  ],
  [
    "its own column",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 0, formula: "=KPI.COUNT_REACHING(D:D,1)" }],
    ],
    ["KPI!D2"],
    { reference: "D:D" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(kpiFormulaCircular, sheets)).toEqual(cells);
  expect(foundIn(kpiFormulaCircular, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "its row without itself",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 4.75, formula: "=KPI.REQUIRED_RATE(B2,C2,2025,2029)" }],
    ],
  ],
  [
    "the same cell of another sheet",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: "=KPI.NUMBER('KPI②'!D2)" }],
    ],
  ],
  [
    "a reference outside the call",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 0, formula: "=D2+KPI.NUMBER(B2)" }],
    ],
  ],
  [
    "its address in a text",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 1, formula: '=KPI.NUMBER("D2")' }],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(kpiFormulaCircular, sheets)).toEqual([]));
