import { blankBesideZero } from "../../../../../src/core/rules/catalogue/machine-readability/blank-beside-zero";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];

test.each<[string, Sheets, string[], object]>([
  [
    "a blank under a zero",
    [header, ["相談件数", 0, 150], ["研修受講者数", "", 200]],
    ["KPI!B3"],
    { words: ["B"] },
  ],
  [
    "a zero as text",
    [header, ["相談件数", "0件", "150件"], ["研修受講者数", "", "200人"]],
    ["KPI!B3"],
    { count: 1 },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(blankBesideZero, sheets)).toEqual(cells);
  expect(foundIn(blankBesideZero, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["zeros alone", [header, ["相談件数", 0, 150], ["研修受講者数", 0, 200]]],
  ["blanks alone", [header, ["相談件数", 131, 150], ["研修受講者数", "", 200]]],
  ["a word for what is missing", [header, ["相談件数", 0, 150], ["研修受講者数", "未集計", 200]]],
  [
    "a column that says why there is no value",
    [
      [...header, "値の状態"],
      ["相談件数", 0, 150, "数値"],
      ["研修受講者数", "", 200, "未集計"],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(blankBesideZero, sheets)).toEqual([]));
