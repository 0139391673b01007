import { kindOfRow } from "../../../src/core/table/row-kind";
import { planColumns } from "../../../src/core/table/plan-columns";
import { readHeader } from "../../../src/core/table/read-header";
import { correctionsOn } from "../../../src/core/table/corrections-on-sheet";
import { createSpellings } from "../../../src/core/table/spellings";
import { readableSheet } from "../../../src/core/table/table-sheet";
import { sheetWith, type Around, type Cells } from "../../support/tables-of";

const header = ["指標", "区分", "現状値", "目標値"];

/** The kind of the last row. */
function kindOf(rows: Cells, around: Around = {}, heads: readonly string[] = header) {
  const sheet = readableSheet(sheetWith([heads, ...rows], around), createSpellings());
  const name = { row: 0, column: heads.indexOf("指標") };
  const found = readHeader(sheet, name);
  const columns = planColumns(sheet, found, correctionsOn("表", []));
  return kindOfRow(sheet, rows.length, found.rectangle, columns);
}

const first = ["受講者数", "実績値", "12人", "30人"];

test.each([
  ["a name with numbers", ["相談件数", "", "", 5], "values"],
  ["a name with a placeholder", ["相談件数", "", "ー", ""], "values"],
  ["a goal in words", ["相談件数", "", "", "増加"], "values"],
  ["a name with words only", ["相談件数", "", "別に定める", ""], "data"],
  ["nothing", ["", " ", "", ""], "blank"],
  ["a note", ["※ 県の調査による", "", "", ""], "end"],
  ["a sentence", ["指標は毎年度見直す。", "", "", ""], "end"],
  ["a line with a mark of headings", ["■ 人材育成", "", "", ""], "heading"],
  ["a name alone", ["相談件数", "", "", ""], "bare"],
  ["the header of a further table", ["指標", "", "現状値", "目標値"], "end"],
  ["one with years", ["成果指標", "", 2025, 2029], "end"],
  ["a name that ends like a header", ["人材育成に関する指標", "", "12人", 30], "values"],
])("%s", (_, row, kind) => {
  expect(kindOf([first, row])).toBe(kind);
});

test("a line merged over half of the table is a heading", () =>
  expect(kindOf([first, ["人材育成", "", "", ""]], { merges: ["A3:C3"] })).toBe("heading"));

test("the tail of a name merged downwards goes on with it", () =>
  expect(kindOf([first, ["", "", "", ""]], { merges: ["A2:A3"] })).toBe("data"));

test("beside a column of numbers a name alone is a heading", () =>
  expect(
    kindOf(
      [
        [1, "受講者数", "12人", "30人"],
        ["", "人材育成", "", ""],
      ],
      {},
      ["№", "指標", "現状値", "目標値"],
    ),
  ).toBe("heading"));
