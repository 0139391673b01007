import { FormulaError, type FormulaAnswer } from "../../../src/workbench/grid/formula-values";
import type { FunctionCall } from "../../../src/workbench/grid/function-engine";
import type { GridChange } from "../../../src/workbench/grid/changes";
import { Grid } from "../../../src/workbench/grid/grid";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless-univer";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { parseAddress, type Rectangle } from "../../../src/core/sheet/address";

let grid: Grid;

beforeEach(() => {
  grid = new Grid(createHeadlessUniver());
  grid.open({
    id: "book",
    name: "book.xlsx",
    sheetOrder: ["s1"],
    sheets: { s1: { id: "s1", name: "一覧", rowCount: 20, columnCount: 10 } },
  });
});

afterEach(() => {
  grid.dispose();
});

function at(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(address);
  return parsed.value.rectangle;
}

async function write(address: string, cells: (CellValue | null)[][]): Promise<void> {
  grid.cells.write("s1", at(address), cells);
  await grid.calculation.idle();
}

const values = (address: string): CellValue[][] => grid.cells.values("s1", at(address));
const formulas = (address: string): CellValue[][] => grid.cells.formulas("s1", at(address));
const texts = (address: string): string[][] => grid.cells.texts("s1", at(address));

describe("writing as Excel takes it", () => {
  test("numbers, texts, booleans and formulas", async () => {
    await write("A1:D1", [[1.5, "三重", true, "=A1*2"]]);
    expect(values("A1:D1")).toEqual([[1.5, "三重", true, 3]]);
    expect(formulas("A1:D1")).toEqual([[1.5, "三重", true, "=A1*2"]]);
    expect(texts("A1:D1")).toEqual([["1.5", "三重", "TRUE", "3"]]);
    expect(grid.cells.valueTypes("s1", at("A1:E1"))).toEqual([
      ["Double", "String", "Boolean", "Double", "Empty"],
    ]);
  });

  test("a text is read as a person's typing is", async () => {
    await write("A1:B1", [["25%", "2029"]]);
    expect(values("A1:B1")).toEqual([[0.25, 2029]]);
    expect(texts("A1")).toEqual([["25%"]]);
  });

  test("an apostrophe makes a text, and is not part of it", async () => {
    await write("A1:C1", [["'=1+1", "'2029", "'-5"]]);
    expect(values("A1:C1")).toEqual([["=1+1", "2029", "-5"]]);
    expect(formulas("A1:C1")).toEqual([["=1+1", "2029", "-5"]]);
    expect(grid.cells.valueTypes("s1", at("A1:C1"))).toEqual([["String", "String", "String"]]);
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    await write("A1:B1", [[1, 2]]);
    await write("A1:B1", [[null, ""]]);
    expect(values("A1:B1")).toEqual([[1, ""]]);
  });

  test("a block beyond the sheet's end makes it larger", async () => {
    await write("L30", [[7]]);
    expect(values("L30")).toEqual([[7]]);
  });

  test("one step of undo takes a whole block back", async () => {
    await write("A1:B2", [[1, 2], [3, 4]]); // prettier-ignore
    await grid.undo();
    expect(values("A1:B2")).toEqual([["", ""], ["", ""]]); // prettier-ignore
  });
});

describe("the used range", () => {
  test("holds content, results and formats, or content alone", async () => {
    expect(grid.cells.usedRange("s1", false)).toBeNull();
    await write("B2:C3", [[1, ""], ["", "=SEQUENCE(3)"]]); // prettier-ignore
    grid.range("s1", at("F1")).setBackgroundColor("#FF0000");
    expect(grid.cells.usedRange("s1", true)).toEqual(at("B2:C5"));
    expect(grid.cells.usedRange("s1", false)).toEqual(at("B1:F5"));
    expect(grid.cells.usedRange("s1", true, at("A3:Z9"))).toEqual(at("C3:C5"));
  });
});

describe("formulas that say the same, row by row", () => {
  const column = (count: number): string[][] =>
    Array.from({ length: count }, (_, i) => [`=A${i + 1}*$B$1`]);

  test("are stored once and read as if each stood alone", async () => {
    await write("A1:B3", [[1, 10], [2, ""], [3, ""]]); // prettier-ignore
    await write("C1:C3", column(3));
    expect(values("C1:C3")).toEqual([[10], [20], [30]]);
    expect(formulas("C1:C3")).toEqual([["=A1*$B$1"], ["=A2*$B$1"], ["=A3*$B$1"]]);
    expect(grid.sheet("s1")?.getSheet().getCellRaw(1, 2)?.f ?? null).toBeNull();
  });

  test("outlive the one that was written first", async () => {
    await write("A1:B3", [[1, 10], [2, ""], [3, ""]]); // prettier-ignore
    await write("C1:C3", column(3));
    await write("C1", [["weg"]]);
    await write("A2", [[5]]);
    expect(values("C1:C3")).toEqual([["weg"], [50], [30]]);
    expect(formulas("C2")).toEqual([["=A2*$B$1"]]);
  });
});

describe("arrays", () => {
  test("spill, and only the first cell has the formula", async () => {
    await write("A1", [["=SEQUENCE(2,2)"]]);
    expect(values("A1:B2")).toEqual([[1, 2], [3, 4]]); // prettier-ignore
    expect(formulas("A1:B2")).toEqual([["=SEQUENCE(2,2)", 2], [3, 4]]); // prettier-ignore
    expect(grid.cells.spills("s1", at("A1:C1"))).toEqual([[true, true, false]]);
  });

  test("are blocked by content in their way", async () => {
    await write("A2", [["im Weg"]]);
    await write("A1", [["=SEQUENCE(3)"]]);
    expect(values("A1:A2")).toEqual([["#SPILL!"], ["im Weg"]]);
  });
});

describe("added functions", () => {
  function define(name: string, evaluate: (call: FunctionCall) => FormulaAnswer): void {
    grid.functions.define({ name, description: "", parameters: [], evaluate });
  }

  test("know their cell and their arguments", async () => {
    const calls: FunctionCall[] = [];
    define("KPI.ECHO", (call) => {
      calls.push(call);
      return { kind: "value", value: calls.length };
    });
    await write("A1:B1", [[1, "x"]]);
    await write("C3", [["=KPI.ECHO(A1,B1,A1:B1,D9,TRUE)"]]);
    expect(calls).toEqual([
      { sheetId: "s1", row: 2, column: 2, args: [1, "x", [[1, "x"]], null, true] },
    ]);
    expect(values("C3")).toEqual([[1]]);
  });

  test("spill what is a block, show errors, and wait", async () => {
    define("KPI.BLOCK", () => ({ kind: "value", value: [[1, "a"], [true, 2]] })); // prettier-ignore
    define("KPI.FAIL", () => ({ kind: "value", value: new FormulaError("#N/A") }));
    define("KPI.WAIT", () => ({ kind: "pending" }));
    await write("A1", [["=KPI.BLOCK()"]]);
    await write("D1:G1", [["=KPI.FAIL()", "=KPI.WAIT()", "=E1+1", "=IFERROR(D1,5)"]]);
    expect(values("A1:B2")).toEqual([[1, "a"], [true, 2]]); // prettier-ignore
    expect(values("D1:G1")).toEqual([["#N/A", "#BUSY!", "#BUSY!", 5]]);
  });

  test("that throw show #VALUE!, and the calculation ends", async () => {
    define("KPI.THROW", () => {
      throw new Error("no");
    });
    await write("A1:B1", [["=KPI.THROW()", "=1+1"]]);
    expect(values("A1:B1")).toEqual([["#VALUE!", 2]]);
  });
});

describe("calculation", () => {
  test("gives a value to formulas that a file brings without one", async () => {
    grid.open({
      id: "second",
      name: "second.xlsx",
      sheetOrder: ["t"],
      sheets: { t: { id: "t", name: "T", cellData: { 0: { 0: { v: 2 }, 1: { f: "=A1*3" } } } } },
    });
    await grid.calculation.idle();
    expect(grid.cells.values("t", at("A1:B1"))).toEqual([[2, 6]]);
  });

  test("of all that is written before the next turn happens at once", async () => {
    await grid.calculation.idle();
    const before = grid.calculation.count;
    for (let row = 1; row <= 10; row++) grid.cells.write("s1", at(`A${row}`), [[`=${row}*2`]]);
    await grid.calculation.idle();
    expect(grid.calculation.count - before).toBeLessThanOrEqual(2);
    expect(values("A10")).toEqual([[20]]);
  });

  test("goes on when cells change while it runs", async () => {
    await write("A1:B1", [[1, "=A1+1"]]);
    grid.cells.write("s1", at("A1"), [[10]]);
    grid.calculation.startNow();
    expect(grid.calculation.running).toBe(true);
    grid.cells.write("s1", at("A1"), [[20]]);
    await grid.calculation.idle();
    expect(values("B1")).toEqual([[21]]);
  });
});

describe("changes", () => {
  let changes: GridChange[];
  beforeEach(() => {
    changes = [];
    grid.changes.listen((change) => changes.push(change));
  });

  test("of one cell say what was there and what is", async () => {
    await write("B2", [[210]]);
    await write("B2", [[333]]);
    expect(changes.filter((change) => change.kind === "cells").at(-1)).toEqual({
      kind: "cells",
      type: "RangeEdited",
      sheetId: "s1",
      rectangle: at("B2"),
      single: { before: 210, after: 333 },
    });
  });

  test("results of formulas are none", async () => {
    await write("A1:B1", [[1, "=A1+1"]]);
    changes.length = 0;
    await write("A1", [[2]]);
    const edited = changes.filter((change) => change.kind === "cells");
    expect(edited.map((change) => change.rectangle)).toEqual([at("A1")]);
  });

  test("a format is none", () => {
    grid.range("s1", at("A1:C3")).setFontWeight("bold");
    expect(changes.filter((change) => change.kind === "cells")).toEqual([]);
  });

  test("rows and columns that come and go name the whole rows and columns", () => {
    grid.sheet("s1")?.insertRows(2, 2);
    grid.sheet("s1")?.deleteColumns(1, 1);
    expect(changes.flatMap((change) => (change.kind === "cells" ? [change.type] : []))).toEqual([
      "RowInserted",
      "ColumnDeleted",
    ]);
  });

  test("sheets that are added, shown and deleted", () => {
    const sheet = grid.workbook.insertSheet("新しいシート");
    grid.workbook.deleteSheet(sheet);
    const kinds = changes.map((change) => change.kind);
    expect(kinds).toContain("sheet-added");
    expect(kinds).toContain("sheet-activated");
    expect(kinds).toContain("sheet-deleted");
  });
});
