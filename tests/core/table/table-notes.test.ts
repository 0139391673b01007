import { viewSheet } from "../../../src/core/sheet/sheet-view";
import { notesBelow } from "../../../src/core/table/table-notes";
import { sheetOf } from "../../support/sheet-snapshot";

const table = { top: 0, left: 0, bottom: 0, right: 1 };

function notesOf(...rows: readonly (readonly string[])[]) {
  return notesBelow(viewSheet(sheetOf("表", [["指標", "目標値"], ...rows])), table).map(
    ({ mark, text }) => `${mark} ${text}`,
  );
}

test("the lines with a mark directly below, side by side as well", () =>
  expect(notesOf(["※１ 速報値", "※２ 推計"], ["※３ 二行に\nわたる"])).toEqual([
    "※１ 速報値",
    "※２ 推計",
    "※３ 二行にわたる",
  ]));

test("one blank row may stand between, two may not", () => {
  expect(notesOf([""], ["※ 速報値"])).toEqual(["※ 速報値"]);
  expect(notesOf([""], [""], ["※ 速報値"])).toEqual([]);
});

test("they end with the first line that says something else", () =>
  expect(notesOf(["※ 速報値"], ["３ 取組"], ["※ 別の注"])).toEqual(["※ 速報値"]));
