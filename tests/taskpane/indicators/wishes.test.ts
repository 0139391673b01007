import type { RoleWish } from "../../../src/app/correct-roles";
import type { LineRole } from "../../../src/core/table/kpi-table";
import { choiceOf, choose, isSameLine } from "../../../src/taskpane/indicators/wishes";
import { range } from "../support/build-workbook";

const column = (at: string, parts: Partial<LineRole> = {}): LineRole => ({
  axis: "column",
  range: range(at),
  role: "target",
  from: "header",
  word: "目標値",
  ...parts,
});
const row = (at: string, parts: Partial<LineRole> = {}): LineRole =>
  column(at, { axis: "row", ...parts });

describe("what stands in the select of a line", () => {
  const line = column("S!C1:C5");
  test.each<[string, LineRole, readonly RoleWish[], string]>([
    ["the reader's own thought", line, [], "auto"],
    ["an earlier correction", column("S!C1:C5", { from: "correction" }), [], "target"],
    [
      "an earlier word that it is not used",
      column("S!C1:C5", { from: "correction", role: null }),
      [],
      "ignore",
    ],
    ["the wish", line, [{ range: line.range, says: "actual" }], "actual"],
    [
      "the wish to have an earlier correction back",
      column("S!C1:C5", { from: "correction" }),
      [{ range: line.range, says: null }],
      "auto",
    ],
    [
      "not the wish for another column",
      line,
      [{ range: range("S!D1:D5"), says: "actual" }],
      "auto",
    ],
    ["not what is said of the whole table", line, [{ range: line.range, says: "table" }], "auto"],
  ])("%s", (_, of, wishes, expected) => {
    expect(choiceOf(of, wishes)).toBe(expected);
  });
});

describe("choosing", () => {
  const line = column("S!C1:C5");
  const old = column("S!C1:C5", { from: "correction", role: "planned" });

  test("a role is a wish for the cells of the line", () => {
    expect(choose([], line, "actual", line)).toEqual([{ range: line.range, says: "actual" }]);
  });

  test("another role takes the place of the first", () => {
    const first = choose([], line, "actual", line);
    expect(choose(first, line, "ignore", line)).toEqual([{ range: line.range, says: "ignore" }]);
  });

  test("the automatic role again is no wish at all", () => {
    expect(choose(choose([], line, "actual", line), line, "auto", line)).toEqual([]);
  });

  test("the automatic role for what was corrected takes the correction back", () => {
    expect(choose([], old, "auto", old)).toEqual([{ range: line.range, says: null }]);
  });

  test("what was corrected already is no wish", () => {
    expect(choose([{ range: line.range, says: null }], old, "planned", old)).toEqual([]);
  });

  test("a line that comes with the wishes themselves is automatic until it is chosen", () => {
    expect(choose([], line, "auto", undefined)).toEqual([]);
  });
});

test.each([
  ["the same column of a table that has grown", column("S!C1:C5"), column("S!C1:C9"), true],
  ["another column", column("S!C1:C5"), column("S!D1:D5"), false],
  ["a row that has grown", row("S!A3:C3"), row("S!A3:F3"), true],
  ["a row and a column", row("S!A3:C3"), column("S!A3:A9"), false],
  ["another sheet", column("S!C1:C5"), column("T!C1:C5"), false],
])("%s", (_, one, other, same) => {
  expect(isSameLine(one, other)).toBe(same);
});
