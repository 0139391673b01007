import { readLinkRows } from "../../../src/core/logic-model/read-link-rows";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/sheet-snapshot";

const read = (...rows: readonly (readonly CellValue[])[]) => readLinkRows(sheetOf("因果", rows));
const link = { from: "人材育成", to: "目標", caption: "受講により開始", assumption: "" };

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["as Tokyo's sheet heads it", [["起点", "つながりの説明", "終点"]]],
  ["in the words of others", [["原因", "因果関係", "つながる先"]]],
  ["in English", [["From", "Explanation", "To"]]],
  ["in wide letters with blanks", [[" Ｆｒｏｍ ", "説　明", "ｔｏ"]]],
  [
    "below a heading and a lead",
    [["因果のつながり"], ["下から上へ"], [], ["から", "理由", "まで"]],
  ],
])("a list headed %s", (_, head) => {
  const [found, ...others] = read(...head, ["人材育成", "受講により開始", "目標"]);
  expect(found).toMatchObject(link);
  expect(found?.at).toEqual({ sheet: "因果", row: head.length, column: 1 });
  expect(others).toEqual([]);
});

test("assumptions go with their link; without a column for sentences there are none", () => {
  expect(read(["起点", "終点", "前提"], ["A", "B", "補助が続く"])).toMatchObject([
    { from: "A", to: "B", caption: "", assumption: "補助が続く", at: { column: 0 } },
  ]);
});

test("the list ends at the first row without both ends; a row with one is told as it stands", () => {
  const rows = [
    ["起点", "終点"],
    ["A", "B"],
    ["C", ""],
    ["", ""],
    ["D", "E"],
  ];
  expect(read(...rows).map(({ from, to }) => [from, to])).toEqual([
    ["A", "B"],
    ["C", ""],
  ]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["an empty sheet", []],
  [
    "a header with one end only",
    [
      ["起点", "説明"],
      ["A", "x"],
    ],
  ],
  [
    "a list that begins below the first rows",
    [...Array.from({ length: 40 }, () => ["x"]), ["起点", "終点"]],
  ],
])("no links on %s", (_, rows) => {
  expect(read(...rows)).toEqual([]);
});
