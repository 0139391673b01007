import { findCandidates } from "../../../src/core/table/find-candidates";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

function goalsIn(...texts: readonly string[]) {
  const blocks = texts.map((text, row) => ({ text, at: { sheet: "表", row, column: 0 } }));
  return findCandidates(blocks, []).map(({ name, goal }) => [name, goal]);
}

test.each([
  ["支援した事業所： ３事業所以上/年", "支援した事業所", "３事業所以上/年"],
  ["伴走支援の実施（３事業所以上/年）について、成果を創出", "伴走支援の実施", "３事業所以上/年"],
  ["県は、研修の受講者数を500人以上とする。", "研修の受講者数", "500人以上"],
  ["離職率：15.0％以下", "離職率", "15.0％以下"],
  ["試用貸出件数：30件/年", "試用貸出件数", "30件/年"],
])("%s", (text, name, goal) => expect(goalsIn(text)).toEqual([[name, goal]]));

test.each([
  "県内４モデル地域（四日市市、松阪市）において事業を実施する。",
  "（令和７年度予算：1,479,100千円）",
  "介護ロボットの補助金を活用し、導入を促進する。",
  "Ａ：80％以上",
  "前年度以上の成果を目指す。",
])("no goal in %s", (text) => expect(goalsIn(text)).toEqual([]));

test("a goal told twice is one, named by the clearer of the sentences", () => {
  expect(
    goalsIn("伴走支援の実施（３事業所以上/年）について", "成果を創出した事業所： ３事業所以上／年"),
  ).toEqual([["成果を創出した事業所", "３事業所以上／年"]]);
});

test("what a table of the sheet holds is not offered again", () => {
  const lines = [["導入率（90％超）を目標とする"], ["訪問した事業所：40事業所以上"]];
  const table = [
    ["指標", "現状値", "目標値"],
    ["導入率", "26％", "90％"],
  ];
  const { candidates } = readWorkbook(workbookOf([sheetOf("表", [...lines, [], ...table])]));
  expect(candidates.map(({ goal }) => goal)).toEqual(["40事業所以上"]);
});
