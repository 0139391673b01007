import type { CellReading, TextReading } from "../../../src/core/cell/reading";
import { unreadCells } from "../../../src/taskpane/parts/unread-cells";
import { cell, datum, indicator, table } from "../support/build-workbook";
import { emptyWorkbook } from "../support/sample-workbook";

const words: TextReading = {
  kind: "text",
  text: "B+",
  parts: [],
  reason: "no-number",
  notes: [],
};
const at = (address: string, reading: CellReading) =>
  datum({ at: address, text: reading.text, reading });

function unreadOf(parts: Parameters<typeof indicator>[2]): readonly string[] {
  const only = indicator("指標", "S!A1", parts);
  const reading = { ...emptyWorkbook.reading, tables: [table("S!A1:F1", [only])] };
  return unreadCells({ ...emptyWorkbook, reading }).map(({ reading: { kind } }) => kind);
}

describe("unreadCells", () => {
  it("finds text that was tried as a number, and errors, wherever a value was expected", () => {
    const error: CellReading = { kind: "error", text: "#REF!", parts: [] };
    const series = { label: "全国", labelAt: cell("S!A2"), data: [at("S!B2", words)] };
    expect(
      unreadOf({
        baseline: at("S!B1", words),
        planned: [at("S!C1", error)],
        actuals: [at("S!D1", words)],
        target: at("S!E1", error),
        references: [series],
      }),
    ).toEqual(["text", "error", "text", "error", "text"]);
  });

  it("passes over what says that there is no value: blanks, ー, plain words", () => {
    expect(
      unreadOf({
        baseline: at("S!B1", { kind: "blank", text: "", parts: [] }),
        target: datum({ at: "S!C1", text: "ー" }),
        actuals: [at("S!D1", { ...words, reason: null })],
      }),
    ).toEqual([]);
  });

  it("passes over rows that the staff worked out: a grade is no input", () => {
    const series = { label: "評価", labelAt: cell("S!A2"), data: [at("S!B2", words)] };
    expect(unreadOf({ derived: [series] })).toEqual([]);
  });
});
