import type { Rectangle } from "./address";

/** Which merged block covers a cell, as far as the sheet is in use; `undefined` for a cell alone. */
export type MergeIndex = (row: number, column: number) => Rectangle | undefined;

/**
 * Indexes the merged blocks once, so that a look at a cell costs the same on every sheet. A block
 * may reach to the end of the sheet; it is taken to end where the sheet's content does, so that
 * nobody walks through what is not there. Blocks that lie over another one, which only a broken file
 * has, are left out. `null` for a sheet without any, which most long ones are.
 */
export function indexMerges(
  merges: readonly Rectangle[],
  used: Rectangle | null,
): MergeIndex | null {
  if (!used || merges.length === 0) return null;
  const rows = new Map<number, Map<number, Rectangle>>();
  const at: MergeIndex = (row, column) => rows.get(row)?.get(column);
  for (const merge of merges) {
    const { top, left } = merge;
    const bottom = Math.min(merge.bottom, used.bottom);
    const right = Math.min(merge.right, used.right);
    if (at(top, left) || at(bottom, right)) continue;
    const area = { top, left, bottom, right };
    for (let row = top; row <= bottom; row++) {
      const columns = rows.get(row) ?? new Map<number, Rectangle>();
      rows.set(row, columns);
      for (let column = left; column <= right; column++) columns.set(column, area);
    }
  }
  return at;
}
