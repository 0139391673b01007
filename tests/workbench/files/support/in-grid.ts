import { currentBook } from "../../../../src/workbench/grid/current-book";
import { Grid } from "../../../../src/workbench/grid/grid";
import { createHeadlessUniver } from "../../../../src/workbench/grid/headless-univer";
import { openXlsx } from "../../../../src/workbench/files/open-xlsx";
import type { CurrentBook, OpenedFile } from "../../../../src/workbench/files/opened-file";
import { type SavedFile, saveXlsx } from "../../../../src/workbench/files/save-xlsx";

const grids: Grid[] = [];

/** Lets all grids of a test go. */
export function closeGrids(): void {
  for (const grid of grids.splice(0)) grid.dispose();
}

/** A file in the embedded spreadsheet, without a screen. */
export async function openInGrid(
  bytes: Uint8Array,
  name = "test.xlsx",
): Promise<{ readonly file: OpenedFile; readonly grid: Grid }> {
  const file = await openXlsx(bytes, name);
  const grid = new Grid(createHeadlessUniver());
  grids.push(grid);
  grid.open(file.book as unknown as Parameters<Grid["open"]>[0]);
  return { file, grid };
}

/** Opens the file, lets someone work in the grid, saves, and opens what was saved. */
export async function afterWork(
  bytes: Uint8Array,
  work: (grid: Grid) => unknown = () => undefined,
  extra: Partial<CurrentBook> = {},
): Promise<{ readonly before: OpenedFile; readonly saved: SavedFile; readonly after: OpenedFile }> {
  const { file, grid } = await openInGrid(bytes);
  await work(grid);
  await grid.calculation.idle();
  const saved = await saveXlsx(file, { ...currentBook(grid), ...extra });
  return { before: file, saved, after: await openXlsx(saved.bytes, "saved.xlsx") };
}

/** The raw text of a part of a saved file. */
export { partText, unpack } from "../../../../src/workbench/files/package-parts";
