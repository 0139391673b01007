import type { Rectangle } from "../sheet/address";
import type { SheetView } from "../sheet/sheet-view";
import type { TextBlock } from "./kpi-table";

/** Rows with more cells than this are another kind of table, not sentences. */
const mostInRow = 2;

/** The sentences and headings of a sheet outside the blocks given (its tables and their notes). */
export function textsOutside(sheet: SheetView, blocks: readonly Rectangle[]): readonly TextBlock[] {
  const { used } = sheet;
  if (!used) return [];
  const coveringAt = coveringRows(blocks);
  const texts: TextBlock[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const columns = filledColumns(sheet, row, used, coveringAt(row));
    if (columns.length > mostInRow) continue;
    for (const column of columns) {
      if (typeof sheet.valueAt(row, column) !== "string") continue;
      texts.push({ text: sheet.textAt(row, column), at: { sheet: sheet.name, row, column } });
    }
  }
  return texts;
}

/** The filled columns of a row outside the blocks; no more of them than show what the row is. */
function filledColumns(
  sheet: SheetView,
  row: number,
  { left, right }: Rectangle,
  blocks: readonly Rectangle[],
): readonly number[] {
  const filled: number[] = [];
  for (let column = left; column <= right && filled.length <= mostInRow; column++) {
    const cover = coverOf(blocks, column);
    if (cover) column = cover.right;
    else if (!sheet.isBlankAt(row, column) && sheet.isFirstAt(row, column)) filled.push(column);
  }
  return filled;
}

function coverOf(blocks: readonly Rectangle[], column: number): Rectangle | null {
  for (const block of blocks) if (column >= block.left && column <= block.right) return block;
  return null;
}

/** The blocks that a row goes through. Asked row by row from the top down, it sorts them once. */
function coveringRows(blocks: readonly Rectangle[]): (row: number) => readonly Rectangle[] {
  const waiting = blocks.toSorted((a, b) => b.top - a.top);
  let open: Rectangle[] = [];
  return (row) => {
    if (endsAbove(open, row)) open = open.filter(({ bottom }) => bottom >= row);
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      waiting.pop();
      if (next.bottom >= row) open.push(next);
    }
    return open;
  };
}

function endsAbove(open: readonly Rectangle[], row: number): boolean {
  for (const { bottom } of open) if (bottom < row) return true;
  return false;
}
