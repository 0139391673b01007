import { codesUnexplained } from "../../../../../src/core/rules/catalogue/machine-readability/codes-unexplained";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const consultations = ["相談件数", 131, 150];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "letters that nothing explains",
    [
      [...header, "評価"],
      [...consultations, "A"],
      [...trainees, "B+"],
    ],
    ["KPI!D2"],
    { count: 2, words: ["A", "B+"] },
  ],
  [
    "the one that a legend forgot",
    [
      {
        rows: [
          [...header, "評価"],
          [...consultations, "A"],
          [...trainees, "B"],
        ],
      },
      { name: "目安", rows: [["A：計画どおり"]] },
    ],
    ["KPI!D3"],
    { words: ["B"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(codesUnexplained, sheets)).toEqual(cells);
  expect(foundIn(codesUnexplained, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  [
    "codes with a legend in sentences",
    [
      {
        rows: [
          [...header, "評価"],
          [...consultations, "A"],
          [...trainees, "B"],
        ],
      },
      { name: "目安", rows: [["A：計画どおり"], ["「B」：遅れ"]] },
    ],
  ],
  [
    "codes with a table of codes",
    [
      {
        rows: [
          [...header, "評価"],
          [...consultations, "A"],
          [...trainees, "B"],
        ],
      },
      {
        name: "目安",
        rows: [
          ["A", "計画どおり"],
          ["B", "遅れ"],
        ],
      },
    ],
  ],
  [
    "one mark throughout",
    [
      [...header, "評価"],
      [...consultations, "A"],
      [...trainees, "A"],
    ],
  ],
  [
    "words",
    [
      [...header, "評価"],
      [...consultations, "順調"],
      [...trainees, "遅れ"],
    ],
  ],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(codesUnexplained, sheets)).toEqual([]));
