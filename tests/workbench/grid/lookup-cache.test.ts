import { CELL_INVERTED_INDEX_CACHE as cache } from "@univerjs/engine-formula";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { parseAddress, type Rectangle } from "../../../src/core/sheet/address";
import { Grid } from "../../../src/workbench/grid/grid";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless-univer";

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
  cache.clear();
});

function at(address: string): Rectangle {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(address);
  return parsed.value.rectangle;
}

async function write(address: string, cells: CellValue[][]): Promise<void> {
  grid.cells.write("s1", at(address), cells);
  await grid.calculation.idle();
}

test("lookups find results, also after they have changed", async () => {
  await write("A1:A5", [[1], [2], [3], [4], [5]]);
  await write("B1:B5", [["=A1*10"], ["=A2*10"], ["=A3*10"], ["=A4*10"], ["=A5*10"]]);
  await write("D1:E1", [["=MATCH(30,B1:B5,0)", "=MATCH(90,B1:B5,0)"]]);
  expect(grid.cells.values("s1", at("D1:E1"))).toEqual([[3, "#N/A"]]);
  await write("A1:A5", [[3], [2], [9], [4], [5]]);
  expect(grid.cells.values("s1", at("D1:E1"))).toEqual([[1, 3]]);
});

test("a result is indexed only where a lookup has read, and then in one place", () => {
  const result = (value: number) => {
    cache.set("book", "s1", 1, value, 4, true);
  };
  result(50);
  expect(cache.getCellValuePositions("book", "s1", 1)).toBeUndefined();
  cache.set("book", "s1", 1, 50, 4);
  cache.setContinueBuildingCache("book", "s1", 1, 0, 9);
  result(60);
  expect([...(cache.getCellValuePositions("book", "s1", 1) ?? [])]).toEqual([
    [50, new Set()],
    [60, new Set([4])],
  ]);
});
