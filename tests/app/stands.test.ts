import { holds } from "../../src/app/holds";
import { stands } from "../../src/app/stands";
import type { PlannedCell, WritePlan } from "../../src/app/write-plan";
import type { CellValue } from "../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";

const formula = (text: string): PlannedCell => ({
  kind: "formula",
  formula: text,
  format: "General",
});
const text = (words: string): PlannedCell => ({ kind: "text", text: words });

test.each<[string, { value: CellValue; formula: CellValue }, PlannedCell, boolean]>([
  ["the words", { value: "達成", formula: "達成" }, text("達成"), true],
  ["other words", { value: "未達", formula: "未達" }, text("達成"), false],
  [
    "a formula with these words as its value",
    { value: "達成", formula: '="達成"' },
    text("達成"),
    false,
  ],
  ["words that begin like a formula", { value: "=A1", formula: "=A1" }, text("=A1"), true],
  ["the number", { value: 3, formula: 3 }, { kind: "number", value: 3, format: "0" }, true],
  [
    "a formula of that value",
    { value: 3, formula: "=1+2" },
    { kind: "number", value: 3, format: "0" },
    false,
  ],
  [
    "the formula as Excel spells it",
    { value: 1, formula: "=Sheet1!A1" },
    formula("='Sheet1'!A1"),
    true,
  ],
  [
    "a function that is absent",
    { value: "#NAME?", formula: "=_xldudf_KPI_STATUS()" },
    formula("=KPI.STATUS()"),
    true,
  ],
  ["another formula", { value: 1, formula: "=Sheet1!A2" }, formula("=Sheet1!A1"), false],
  ["nothing", { value: "", formula: "" }, { kind: "blank" }, true],
  ["a formula that shows nothing", { value: "", formula: '=""' }, { kind: "blank" }, false],
])("a cell holds what was planned, or not: %s", (_, cell, planned, expected) => {
  const present = { text: String(cell.value), format: "General", ...cell };
  expect(holds(present, planned)).toBe(expected);
});

describe("a plan stands", () => {
  const cells: WritePlan["steps"][number] = {
    kind: "cells",
    sheet: "S",
    top: 0,
    left: 0,
    cells: [[text("a"), { kind: "blank" }]],
  };
  const typed = (rows: readonly (readonly CellValue[])[]) => workbookOf([sheetOf("S", rows)]);

  test("as long as its cells hold what it wrote", () => {
    expect(stands({ steps: [cells] }, typed([["a", ""]]))).toBe(true);
    expect(stands({ steps: [cells] }, typed([["a", "b"]]))).toBe(false);
    expect(stands({ steps: [cells] }, workbookOf([]))).toBe(false);
  });

  test("in staff's sheet whatever else they type there, in a sheet of its own only by itself", () => {
    const own: WritePlan = { steps: [{ kind: "own-sheet", sheet: "S", table: "T" }, cells] };
    const more = typed([
      ["a", ""],
      ["typed", ""],
    ]);
    expect(stands({ steps: [cells] }, more)).toBe(true);
    expect(stands(own, more)).toBe(false);
    expect(stands(own, typed([["a", ""]]))).toBe(true);
  });
});
