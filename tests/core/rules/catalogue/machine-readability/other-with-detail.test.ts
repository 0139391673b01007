import { otherWithDetail } from "../../../../../src/core/rules/catalogue/machine-readability/other-with-detail";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "details in brackets",
    [
      [...header, "進み具合"],
      [...consultations, "その他（調整中の事業所あり）"],
      [...trainees, "実施中"],
    ],
    ["KPI!D2"],
    { count: 1 },
  ],
  [
    "details after a colon",
    [
      [...header, "進み具合"],
      [...consultations, "その他：調整中"],
      [...trainees, "実施中"],
    ],
    ["KPI!D2"],
    { words: ["その他：調整中"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(otherWithDetail, sheets)).toEqual(cells);
  expect(foundIn(otherWithDetail, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "その他 alone",
    [
      [...header, "進み具合"],
      [...consultations, "その他"],
      [...trainees, "実施中"],
    ],
  ],
  [
    "a name that begins with it",
    [
      [...header, "進み具合"],
      [...consultations, "その他事業"],
      [...trainees, "実施中"],
    ],
  ],
  [
    "an indicator whose name begins so",
    [
      ["指標名", "現状値", "目標値"],
      ["その他（出前）の相談件数", 131, 150],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(otherWithDetail, sheets)).toEqual([]));
