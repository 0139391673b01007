import { kpiFormulaUnknown } from "../../../../../src/core/rules/catalogue/formulas/kpi-formula-unknown";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];

test.each<[string, Sheets, string[], object]>([
  [
    "#NAME?",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#NAME?", formula: "=KPI.REQUIRED_RATE(B2,C2,2025,2029)" }],
    ],
    ["KPI!D2"],
    { name: "KPI.REQUIRED_RATE" },
  ],
  [
    "what Excel writes without the add-in",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#NAME?", formula: "=_xldudf_KPI_STATUS()" }],
    ],
    ["KPI!D2"],
    { name: "KPI.STATUS", formula: "=_xldudf_KPI_STATUS()" },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(kpiFormulaUnknown, sheets)).toEqual(cells);
  expect(foundIn(kpiFormulaUnknown, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "a function that is calculated",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: 4.75, formula: "=KPI.REQUIRED_RATE(B2,C2,2025,2029)" }],
    ],
  ],
  [
    "#NAME? of somebody else",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#NAME?", formula: "=SUMM(B2:C2)" }],
    ],
  ],
  [
    "our name in a text",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#NAME?", formula: '=FOO("KPI.STATUS(")' }],
    ],
  ],
  [
    "#N/A with its reason",
    [
      [...header, "毎年の伸び"],
      [...consultations, { value: "#N/A", formula: "=KPI.NUMBER(B2)" }],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(kpiFormulaUnknown, sheets)).toEqual([]));
