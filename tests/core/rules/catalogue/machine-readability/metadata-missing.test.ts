import { metadataMissing } from "../../../../../src/core/rules/catalogue/machine-readability/metadata-missing";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a workbook that describes nothing",
    [header, consultations, trainees],
    ["KPI!A1"],
    { tables: 1 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(metadataMissing, sheets)).toEqual(cells);
  expect(foundIn(metadataMissing, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["a source below the table", [header, consultations, trainees, [], ["出典：窓口の記録"]]],
  [
    "a sheet of definitions",
    [
      { rows: [header, consultations, trainees] },
      { name: "説明", rows: [["相談件数の定義は次のとおり。"]] },
    ],
  ],
  [
    "a column of sources",
    [
      [...header, "出典"],
      [...consultations, "窓口"],
      [...trainees, "名簿"],
    ],
  ],
  ["a workbook without a table", [["表紙"]]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(metadataMissing, sheets)).toEqual([]));
