import { headerRepeated } from "../../../../../src/core/rules/catalogue/machine-readability/header-repeated";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "one name over two columns",
    [
      [...header, "備考", "備考"],
      [...consultations, "窓口", "a"],
      [...trainees, "対面", "b"],
    ],
    ["KPI!E1"],
    { count: 1, words: ["備考"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(headerRepeated, sheets)).toEqual(cells);
  expect(foundIn(headerRepeated, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "names that differ",
    [
      [...header, "備考", "担当"],
      [...consultations, "窓口", "a"],
      [...trainees, "対面", "b"],
    ],
  ],
  ["a plain table", [header, consultations, trainees]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(headerRepeated, sheets)).toEqual([]));
