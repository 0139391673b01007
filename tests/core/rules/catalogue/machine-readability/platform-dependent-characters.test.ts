import { platformDependentCharacters } from "../../../../../src/core/rules/catalogue/machine-readability/platform-dependent-characters";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

const header = ["指標名", "現状値（2025年度）", "目標値（2029年度）"];
const trainees = ["研修受講者数", 102, 200];

test.each<[string, Sheets, string[], object]>([
  [
    "an enclosed number",
    [header, ["①相談件数", 131, 150], trainees],
    ["KPI!A2"],
    { count: 1, words: ["①"] },
  ],
  [
    "each character once",
    [header, ["①相談件数①", 131, 150], ["㈱の研修", 102, 200]],
    ["KPI!A2"],
    { count: 2, words: ["①", "㈱"] },
  ],
  [
    "one that looks the same (U+2780)",
    [header, ["➀相談件数", 131, 150], trainees],
    ["KPI!A2"],
    { words: ["➀"] },
  ],
])("rejects %s", (_, sheets, cells, data) => {
  expect(cellsFoundIn(platformDependentCharacters, sheets)).toEqual(cells);
  expect(foundIn(platformDependentCharacters, sheets)[0]?.data).toMatchObject(data);
});

test.each<[string, Sheets]>([
  ["ordinary letters, full width too", [header, ["（１）ＩＣＴ相談件数", 131, 150], trainees]],
  ["kanji of names", [header, ["髙島町の件数", 131, 150], trainees]],
])("accepts %s", (_, sheets) =>
  expect(cellsFoundIn(platformDependentCharacters, sheets)).toEqual([]),
);
