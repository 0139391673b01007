import { areaNameShort } from "../../../../../src/core/rules/catalogue/machine-readability/area-name-short";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "a short name",
    [
      ["都道府県", ...header],
      ["三重", ...consultations],
      ["東京都", ...trainees],
    ],
    ["KPI!A2"],
    { count: 1, words: ["三重"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(areaNameShort, sheets)).toEqual(cells);
  expect(foundIn(areaNameShort, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "official names",
    [
      ["都道府県", ...header],
      ["三重県", ...consultations],
      ["北海道", ...trainees],
    ],
  ],
  [
    "short names beside their codes",
    [
      ["都道府県", "地域コード", ...header],
      ["三重", "24000", ...consultations],
      ["東京", "13000", ...trainees],
    ],
  ],
  [
    "the same words in another column",
    [
      ["会場", ...header],
      ["福岡", ...consultations],
      ["大分", ...trainees],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(areaNameShort, sheets)).toEqual([]));
