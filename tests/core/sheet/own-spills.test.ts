import { withoutOwnSpills } from "../../../src/core/sheet/own-spills";
import { sheetOf } from "../../support/sheet-snapshot";

/** A sheet as Excel gives it: the first cell of a spilled block has the formula, all have values. */
const spilled = (rows: readonly (readonly (string | number)[])[]) =>
  sheetOf("S", rows, [], () => "first");

test.each<[string, (string | number)[][], (string | number)[][]]>([
  [
    "a summary, down to the first empty cell, and only its own column",
    [
      ["=KPI.SUMMARY()", "職員の言葉"],
      ["二行目", "職員の言葉"],
      ["", ""],
      ["下の表", ""],
    ],
    [
      ["first", "職員の言葉"],
      ["", "職員の言葉"],
      ["", ""],
      ["下の表", ""],
    ],
  ],
  [
    "a path: three columns and as many rows",
    [
      ["=KPI.TARGET_PATH(26,90,2025,2029)", 26, "", "隣"],
      [2026, 42, 1.62, "隣"],
    ],
    [
      ["first", "", "", "隣"],
      ["", "", 1.62, "隣"],
    ],
  ],
  [
    "an add-in that was absent when the workbook was saved",
    [["=_xldudf_KPI_SUMMARY()"], ["二行目"]],
    [["first"], [""]],
  ],
  [
    "a formula below is nobody's spill",
    [["=KPI.SUMMARY()"], ["二行目"], ["=A1"]],
    [["first"], [""], ["first"]],
  ],
  ["a function of one cell spills nothing", [["=KPI.PACE(1,2,3)"], [5]], [["first"], [5]]],
])("%s", (_, rows, values) => {
  expect(withoutOwnSpills(spilled(rows)).values).toEqual(values);
});

test("a sheet without such formulas is the same object", () => {
  const sheet = sheetOf("S", [["指標", "=SUM(A1:A2)"]]);
  expect(withoutOwnSpills(sheet)).toBe(sheet);
});
