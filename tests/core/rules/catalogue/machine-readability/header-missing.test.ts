import { headerMissing } from "../../../../../src/core/rules/catalogue/machine-readability/header-missing";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a column that Excel named",
    [
      [...header, "列1"],
      [...consultations, "窓口"],
      [...trainees, "対面"],
    ],
    ["KPI!D1"],
    { count: 1, words: ["列1"] },
  ],
  [
    "a column with values and no name",
    [
      [...header, ""],
      [...consultations, "窓口"],
      [...trainees, "対面"],
    ],
    ["KPI!D1"],
    { count: 1, words: ["D"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(headerMissing, sheets)).toEqual(cells);
  expect(foundIn(headerMissing, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["names that tell", [header, consultations, trainees]],
  [
    "short names that tell",
    [
      [...header, "備考"],
      [...consultations, "窓口"],
      [...trainees, "対面"],
    ],
  ],
  [
    "signs that everybody reads as a number",
    [
      ["№", "指標名", "現状値", "目標値"],
      [1, "相談件数", 131, 150],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(headerMissing, sheets)).toEqual([]));
