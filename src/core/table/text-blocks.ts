import type { Rectangle } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import type { TextBlock } from "./kpi-table";
import { addressIn } from "./read-datum";

/** Rows with more cells than this are another kind of table, not sentences. */
const mostInRow = 2;

/** The sentences and headings of a sheet outside the blocks given (its tables and their notes). */
export function textsOutside(view: SheetView, blocks: readonly Rectangle[]): readonly TextBlock[] {
  const { used } = view;
  if (!used) return [];
  const byRow = blocksByRow(blocks);
  const texts: TextBlock[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const covering = byRow.get(row) ?? [];
    const inRow: TextBlock[] = [];
    let cells = 0;
    for (let column = used.left; column <= used.right; column++) {
      const cover = covering.find(({ left, right }) => column >= left && column <= right);
      if (cover) {
        column = cover.right;
        continue;
      }
      const cell = view.cellAt({ row, column });
      if (isBlank(cell)) continue;
      const { top, left } = view.areaAt({ row, column });
      if (top !== row || left !== column) continue;
      cells++;
      if (typeof cell.value !== "string") continue;
      inRow.push({ text: textOf(cell), at: addressIn(view, { row, column }) });
    }
    if (cells <= mostInRow) texts.push(...inRow);
  }
  return texts;
}

function blocksByRow(blocks: readonly Rectangle[]): ReadonlyMap<number, readonly Rectangle[]> {
  const byRow = new Map<number, Rectangle[]>();
  for (const block of blocks) {
    for (let row = block.top; row <= block.bottom; row++) {
      const inRow = byRow.get(row);
      if (inRow) inRow.push(block);
      else byRow.set(row, [block]);
    }
  }
  return byRow;
}
