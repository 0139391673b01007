import type { Rectangle } from "../core/sheet/address";
import { cellsIn } from "./ranges";

/** Whole rows of a sheet's used range, small enough for one request. */
export interface Block {
  readonly sheetId: string;
  readonly rectangle: Rectangle;
}

/** Cuts a block into blocks of whole rows with at most `size` cells, or of one row. */
export function cut({ sheetId, rectangle }: Block, size: number): readonly Block[] {
  const { top, left, bottom, right } = rectangle;
  const rows = Math.max(1, Math.floor(size / (right - left + 1)));
  return Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, i) => {
    const start = top + i * rows;
    return {
      sheetId,
      rectangle: { top: start, left, bottom: Math.min(bottom, start + rows - 1), right },
    };
  });
}

/** How many of the first blocks hold at most `size` cells together; at least one. */
export function fitting(blocks: readonly Block[], size: number): number {
  let cells = 0;
  const over = blocks.findIndex(({ rectangle }) => {
    cells += cellsIn(rectangle);
    return cells > size;
  });
  return over < 0 ? blocks.length : Math.max(1, over);
}
