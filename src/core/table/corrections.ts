import type { RangeAddress } from "../sheet/address";
import type { DefinedName } from "../sheet/snapshot";
import { type Role, roles } from "./kpi-table";

/**
 * What a user says about a row or column of a table (a role, or that it is not to be read), or about
 * a whole block: `none`, it is no KPI table; `table`, it is one, with its header in its first rows.
 */
export interface RoleCorrection {
  /** The defined name that keeps it in the workbook: Excel moves its range with the cells. */
  readonly name: string;
  readonly range: RangeAddress;
  readonly says: Role | "ignore" | "none" | "table";
}

const correctionName = /^KPI_(role|table)_\d{1,9}$/;

/** The corrections that a workbook keeps; a name that lost its cells or says nothing known is none. */
export function correctionsOf(names: readonly DefinedName[]): readonly RoleCorrection[] {
  return names.flatMap(({ name, range, comment }): RoleCorrection[] => {
    const [, about] = correctionName.exec(name) ?? [];
    const says = about === undefined ? null : wordOf(about, comment.trim());
    return range && says ? [{ name, range, says }] : [];
  });
}

function wordOf(about: string, comment: string): RoleCorrection["says"] | null {
  if (about === "table") return comment === "none" || comment === "table" ? comment : null;
  return comment === "ignore" ? comment : (roles.find((role) => role === comment) ?? null);
}
