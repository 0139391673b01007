import { formatCell, type CellAddress } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { PlannedName } from "../write-plan";

/** Why an indicator of a table has no row: it is the same as another, or nobody wants one. */
export type Omission = "same" | "leave-out";

/**
 * What the user decided about indicators without a row: hidden names on their name cells, which Excel
 * moves along with them.
 */
export interface Omissions {
  readonly of: (nameAt: CellAddress) => Omission | null;
  /** Steps to remember and to forget; names are numbered on from those that are there. */
  readonly plan: (
    omit: readonly { readonly nameAt: CellAddress; readonly why: Omission }[],
    restore: readonly CellAddress[],
  ) => { readonly set: readonly PlannedName[]; readonly remove: readonly string[] };
}

const pattern = /^KPI_register_(\d+)$/;

/** The decisions that a workbook remembers; a name whose cell has gone is forgotten with the next write. */
export function omissionsIn({ names }: WorkbookSnapshot): Omissions {
  const own = names.filter(({ name }) => pattern.test(name));
  const byCell = new Map<string, (typeof own)[number]>();
  for (const name of own) {
    if (name.range) byCell.set(keyOf(topLeft(name.range)), name);
  }
  const last = own.reduce((most, { name }) => Math.max(most, Number(pattern.exec(name)?.[1])), 0);
  return {
    of: (nameAt) => {
      const comment = byCell.get(keyOf(nameAt))?.comment;
      return comment === "same" || comment === "leave-out" ? comment : null;
    },
    plan: (omit, restore) => ({
      set: omit.map(({ nameAt: { sheet, row, column }, why }, i) => ({
        name: `KPI_register_${last + 1 + i}`,
        range: { sheet, top: row, left: column, bottom: row, right: column },
        comment: why,
      })),
      remove: [
        ...restore.flatMap((cell) => byCell.get(keyOf(cell))?.name ?? []),
        ...own.filter(({ range }) => range === null).map(({ name }) => name),
      ],
    }),
  };
}

function topLeft({ sheet, top, left }: { sheet: string; top: number; left: number }): CellAddress {
  return { sheet, row: top, column: left };
}

function keyOf(cell: CellAddress): string {
  return formatCell(cell);
}
