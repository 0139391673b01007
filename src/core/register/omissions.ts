import { CellMap } from "../sheet/cell-map";
import type { DefinedName } from "../sheet/snapshot";

/** Why an indicator of a table has no row: it is the same as another, or nobody wants one. */
export type Omission = "same" | "leave-out";

/** The hidden names in which decisions are kept, and the number of one. */
export const omissionName = /^KPI_register_(\d+)$/;

/**
 * What the user decided about indicators without a row, by their name cells: Excel moves the hidden
 * names that keep it along with them.
 */
export function omissionsOf(names: readonly DefinedName[]): CellMap<Omission> {
  const omissions = new CellMap<Omission>();
  for (const { name, range, comment } of names) {
    if (!range || !omissionName.test(name)) continue;
    if (comment !== "same" && comment !== "leave-out") continue;
    omissions.set({ sheet: range.sheet, row: range.top, column: range.left }, comment);
  }
  return omissions;
}
