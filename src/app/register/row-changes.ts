import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import { isLiveFormula } from "../../core/register/live-formula";
import type { RegisterRow } from "../../core/register/register-row";
import { cellAt, type Cell } from "../../core/sheet/snapshot";
import { isSameFormula } from "../holds";
import type { LiveCell } from "./live-cell";
import { nothing } from "./reference-formulas";
import type { RegisterChange } from "./register-preview";
import type { RegisterSources } from "./register-sources";

/** A cell of a row that will hold another formula than now. */
export interface CellChange extends RegisterChange {
  readonly format: string;
}

/**
 * The cells of a row that are to be written: those that are empty or still as the add-in wrote them.
 * What staff typed stays; only where they say that the row is another's does its name give way.
 */
export function rowChanges(
  { place, columns }: RegisterSources,
  row: RegisterRow,
  cells: ReadonlyMap<RegisterColumn, LiveCell>,
  overwrite: readonly RegisterColumn[] = [],
): readonly CellChange[] {
  if (!place) return [];
  return registerColumns.flatMap((column) => {
    const wanted = cells.get(column);
    const at = columns.get(column);
    if (!wanted || at === undefined) return [];
    const present = cellAt(place.sheet, { row: row.range.top, column: at });
    if (isSameFormula(present, wanted.formula)) return [];
    if (!isFree(column, present) && !overwrite.includes(column)) return [];
    // A cell that staff emptied keeps its format; nothing more is to be done for nothing.
    if (wanted.formula === nothing && present.formula === "") return [];
    return { column, ...wanted, before: present.text };
  });
}

/** All that a new row will hold; cells that show nothing carry the format for what is typed into them. */
export function newCells(cells: ReadonlyMap<RegisterColumn, LiveCell>): readonly CellChange[] {
  return registerColumns.flatMap((column) => {
    const cell = cells.get(column);
    return cell ? { column, ...cell, before: "" } : [];
  });
}

function isFree(column: RegisterColumn, { value, formula }: Cell): boolean {
  return (value === "" && formula === "") || isLiveFormula(column, formula);
}
