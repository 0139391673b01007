import { IUndoRedoService } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { Grid } from "../../../src/workbench/grid/grid";
import { createHeadlessUniver } from "../../../src/workbench/grid/headless-univer";

const book = {
  id: "book",
  name: "book.xlsx",
  sheetOrder: ["s1"],
  sheets: { s1: { id: "s1", name: "一覧", rowCount: 20, columnCount: 10 } },
};

let grid: Grid;
beforeEach(() => {
  grid = new Grid(createHeadlessUniver());
  grid.open(book);
});
afterEach(() => {
  grid.dispose();
});

test("nothing of a workbook is kept when another takes its place", async () => {
  const { injector, unitId: first } = grid.book;
  const dependencies = injector.get(IDependencyManagerService);
  // In public, Univer tells the undo steps of the workbook in focus alone.
  const undoRedo = injector.get(IUndoRedoService) as unknown as {
    readonly _undoStacks: ReadonlyMap<string, readonly unknown[]>;
  };
  const undoSteps = () => undoRedo._undoStacks.get(first)?.length;
  const knowsFormula = () => dependencies.getFormulaDependency(first, "s1", 0, 1) !== undefined;
  grid.cells.write("s1", { top: 0, left: 0, bottom: 0, right: 1 }, [[1, "=A1*2"]]);
  await grid.calculation.idle();
  expect(knowsFormula()).toBe(true);
  expect(undoSteps()).toBe(1);

  grid.open(book);
  expect(grid.book.unitId).not.toBe(first);
  expect(knowsFormula()).toBe(false);
  expect(undoSteps()).toBe(0);
});
