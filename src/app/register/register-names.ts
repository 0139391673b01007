import { omissionName, omissionsOf, type Omission } from "../../core/register/omissions";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { PlannedName } from "../write-plan";

/** What the user decided about indicators without a row, and how it is kept. */
export interface Omissions {
  readonly of: (nameAt: CellAddress) => Omission | null;
  /** Steps to remember and to forget; names are numbered on from those that are there. */
  readonly plan: (
    omit: readonly { readonly nameAt: CellAddress; readonly why: Omission }[],
    restore: readonly CellAddress[],
  ) => { readonly set: readonly PlannedName[]; readonly remove: readonly string[] };
}

/** The decisions that a workbook remembers; a name whose cell has gone is forgotten with the next write. */
export function omissionsIn({ names }: WorkbookSnapshot): Omissions {
  const omissions = omissionsOf(names);
  const own = names.filter(({ name }) => omissionName.test(name));
  const byCell = new Map<string, (typeof own)[number]>();
  for (const name of own) {
    if (name.range) byCell.set(keyOf(topLeft(name.range)), name);
  }
  const last = own.reduce(
    (most, { name }) => Math.max(most, Number(omissionName.exec(name)?.[1])),
    0,
  );
  return {
    of: (nameAt) => omissions.get(nameAt) ?? null,
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
