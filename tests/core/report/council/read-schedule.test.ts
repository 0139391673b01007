import { readSchedule } from "../../../../src/core/report/council/read-schedule";
import type { CellValue } from "../../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../../support/sheet-snapshot";

const read = (...rows: readonly (readonly CellValue[])[]) =>
  readSchedule(workbookOf([sheetOf("予定", rows)]));

test.each<[string, readonly CellValue[]]>([
  ["as Tokyo's sheet heads it", ["時期", "内容"]],
  ["in other words", ["開催日", "議題"]],
  ["in English", ["When", "Agenda"]],
  ["with blanks between its letters", ["時　期", "検討 事項"]],
])("a schedule headed %s", (_, header) => {
  expect(read(["検討スケジュール"], header, ["令和8年度\n第1回", "指標を検討"])).toEqual([
    { when: "令和8年度第1回", what: "指標を検討" },
  ]);
});

test("its steps keep their order, up to the first row that lacks one of both", () => {
  const rows = [
    ["時期", "内容"],
    ["第2回", "意見聴取"],
    ["第1回", "確定"],
    ["第3回", ""],
    ["第4回", "目標設定"],
  ];
  expect(read(...rows).map(({ when }) => when)).toEqual(["第2回", "第1回"]);
});

test("schedules of several sheets follow each other; a sheet without one says nothing", () => {
  const sheets = [
    sheetOf("A", [
      ["時期", "内容"],
      ["春", "検討"],
    ]),
    sheetOf("B", [
      ["時期", "指標"],
      ["夏", "導入率"],
    ]),
    sheetOf("C", []),
    sheetOf("D", [
      ["日程", "議題"],
      ["秋", "確定"],
    ]),
  ];
  expect(readSchedule(workbookOf(sheets)).map(({ when }) => when)).toEqual(["春", "秋"]);
});
