import { organisationNameVaries } from "../../../../../src/core/rules/catalogue/texts/organisation-name-varies";
import { cellsFoundIn, foundIn, type Sheets } from "../../../../support/found-cells";

test("Tokyo's centre by two names is told once, at the later one", () => {
  const sheets: Sheets = [
    ["ワンストップ窓口である介護サポートセンターTokyoで実施"],
    ["「介護職場サポートセンターTOKYO」を開設"],
    ["介護職場サポートセンターTOKYO の運営"],
  ];
  expect(cellsFoundIn(organisationNameVaries, sheets)).toEqual(["KPI!A2"]);
  expect(foundIn(organisationNameVaries, sheets)[0]?.data).toEqual({
    name: "介護職場サポートセンターTOKYO",
    other: "介護サポートセンターTokyo",
    otherAt: { sheet: "KPI", row: 0, column: 0 },
  });
});

test.each<[string, Sheets, string[]]>([
  ["letters of another width", [["介護ネットＭＩＥ"], ["介護ネットMIE"]], ["KPI!A2"]],
  [
    "a note below the table",
    [
      ["介護支援プラザMIEが実施"],
      [],
      ["指標", "現状値", "目標値"],
      ["相談件数", "131件", "150件"],
      ["※ 介護支援プラザMieの記録による"],
    ],
    ["KPI!A5"],
  ],
])("rejects %s", (_, sheets, cells) =>
  expect(cellsFoundIn(organisationNameVaries, sheets)).toEqual(cells),
);

test.each<[string, Sheets]>([
  ["one name", [["介護サポートセンターTokyo"], ["介護サポートセンターTokyoで実施"]]],
  [
    "two centres without a word of their own",
    [["介護職場サポートセンター"], ["介護人材サポートセンター"]],
  ],
  ["two cities", [["介護サポートセンターTokyo"], ["介護サポートセンターOsaka"]]],
  ["another field", [["介護サポートセンターTokyo"], ["福祉サポートセンターTOKYO"]]],
])("accepts %s", (_, sheets) => expect(cellsFoundIn(organisationNameVaries, sheets)).toEqual([]));
