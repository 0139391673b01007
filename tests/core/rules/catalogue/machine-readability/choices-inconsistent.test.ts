import { choicesInconsistent } from "../../../../../src/core/rules/catalogue/machine-readability/choices-inconsistent";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "with and without み",
    [
      [...header, "進み具合"],
      [...consultations, "取組済"],
      [...trainees, "取組済み"],
    ],
    ["KPI!D2"],
    { words: ["取組済", "取組済み"] },
  ],
  [
    "two circles that look alike",
    [
      [...header, "進み具合"],
      [...consultations, "○"],
      [...trainees, "〇"],
    ],
    ["KPI!D2"],
    { words: ["○", "〇"] },
  ],
  [
    "full and half width",
    [
      [...header, "進み具合"],
      [...consultations, "ＩＣＴ"],
      [...trainees, "ICT"],
    ],
    ["KPI!D2"],
    { words: ["ＩＣＴ", "ICT"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(choicesInconsistent, sheets)).toEqual(cells);
  expect(foundIn(choicesInconsistent, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "one spelling",
    [
      [...header, "進み具合"],
      [...consultations, "取組済"],
      [...trainees, "取組済"],
    ],
  ],
  [
    "choices that differ",
    [
      [...header, "進み具合"],
      [...consultations, "取組済"],
      [...trainees, "検討中"],
    ],
  ],
  [
    "values with numbers",
    [header, ["相談件数", "131件", "150件"], ["研修受講者数", "131 件", "200人"]],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(choicesInconsistent, sheets)).toEqual([]));
