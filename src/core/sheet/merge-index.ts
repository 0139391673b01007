import type { Rectangle } from "./address";

/** Which merged block covers a cell; `undefined` for a cell alone. */
export type MergeIndex = (row: number, column: number) => Rectangle | undefined;

/**
 * Indexes the merged blocks once, so that a look at a cell costs the same on every sheet. A block
 * may reach to the end of the sheet; only what is in use is indexed, for only that is looked at.
 * `null` for a sheet without any, which most long ones are.
 */
export function indexMerges(
  merges: readonly Rectangle[],
  used: Rectangle | null,
): MergeIndex | null {
  if (!used || merges.length === 0) return null;
  const rows = new Map<number, Map<number, Rectangle>>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, used.bottom); row++) {
      const columns = rows.get(row) ?? new Map<number, Rectangle>();
      rows.set(row, columns);
      for (let column = merge.left; column <= Math.min(merge.right, used.right); column++) {
        columns.set(column, merge);
      }
    }
  }
  return (row, column) => rows.get(row)?.get(column);
}
