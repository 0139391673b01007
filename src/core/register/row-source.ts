import type { CellAddress } from "../sheet/address";
import { valueColumns } from "./columns";
import { referencesOf, type Reference } from "./live-formula";
import type { RegisterCell, RowCells } from "./register-cells";
import type { RowSource } from "./register-row";

/** What the formulas of a row refer to: its identity, which Excel keeps when the staff's table moves. */
export function sourceOf(cells: RowCells, name: RegisterCell): RowSource {
  const named = referencesIn(name);
  const values = columns.flatMap((column) => referencesIn(cells(column)));
  const others = distinct(values.filter((cell) => cell !== null));
  const [nameAt] = named;
  if (nameAt) return { kind: "table", nameAt, cells: others };
  if (nameAt === null) return { kind: "gone" };
  // A name that staff typed over its reference: the values still tell which indicator it is.
  if (others.length > 0) return { kind: "cells", cells: others };
  return values.length > 0 ? { kind: "gone" } : { kind: "typed" };
}

const columns = Object.keys(valueColumns) as readonly (keyof typeof valueColumns)[];

/** A formula may name a cell twice. */
function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return cells.filter((cell, i) => cells.findIndex((other) => isSame(cell, other)) === i);
}

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

function referencesIn(cell: RegisterCell | null): readonly Reference[] {
  return cell?.live === true ? referencesOf(String(cell.cell.formula)) : [];
}
