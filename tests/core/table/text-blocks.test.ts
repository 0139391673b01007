import { viewSheet } from "../../../src/core/sheet/sheet-view";
import { textsOutside } from "../../../src/core/table/text-blocks";
import { sheetOf } from "../../support/sheet-snapshot";

test("sentences and headings, not other tables, numbers or what is in the blocks", () => {
  const view = viewSheet({
    ...sheetOf("表", [
      ["見出し", "", "", ""],
      ["時期", "内容", "", ""],
      ["施設名", "所在地", "定員", "備考"],
      ["表の中", "", "", "表の横"],
      ["", 12, "", ""],
      ["一つの文", "", "", ""],
    ]),
    merges: [{ top: 5, left: 0, bottom: 5, right: 3 }],
  });
  const block = { top: 3, left: 0, bottom: 3, right: 1 };
  expect(textsOutside(view, [block]).map(({ text }) => text)).toEqual([
    "見出し",
    "時期",
    "内容",
    "表の横",
    "一つの文",
  ]);
});
