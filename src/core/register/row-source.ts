import { formatCell, type CellAddress } from "../sheet/address";
import { valueColumns } from "./columns";
import { referencesOf, type Reference } from "./live-formula";
import type { RegisterCell, RowCells } from "./register-cells";
import type { RowSource } from "./register-row";

/** What the formulas of a row refer to: its identity, which Excel keeps when the staff's table moves. */
export function sourceOf(cells: RowCells, name: RegisterCell): RowSource {
  const named = referencesIn(name);
  const others = valuesOf(cells);
  const [nameAt] = named;
  if (nameAt) return { kind: "table", nameAt, cells: others };
  // A name that staff typed over its reference: the values still tell which indicator it is.
  if (others.length > 0 && nameAt === undefined) return { kind: "cells", cells: others };
  return nameAt === null ? { kind: "gone" } : { kind: "typed" };
}

/** The cells that the values refer to; a formula may name one twice. */
function valuesOf(cells: RowCells): readonly CellAddress[] {
  const columns = Object.keys(valueColumns) as (keyof typeof valueColumns)[];
  const named = columns
    .flatMap((column) => referencesIn(cells(column)))
    .flatMap((cell) => (cell ? [[formatCell(cell), cell] as const] : []));
  return [...new Map(named).values()];
}

function referencesIn(cell: RegisterCell | null): readonly Reference[] {
  return cell?.live === true ? referencesOf(String(cell.cell.formula)) : [];
}
