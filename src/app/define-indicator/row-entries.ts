import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import type { CellAddress } from "../../core/sheet/address";
import { cellAt, type Cell, type CellValue } from "../../core/sheet/snapshot";
import { holds } from "../holds";
import type { LiveCell } from "../register/live-cell";
import { nothing } from "../register/reference-formulas";
import type { RegisterSources } from "../register/register-sources";
import { rowChanges } from "../register/row-changes";
import type { PlannedCell } from "../write-plan";
import type { DefinedCell } from "./defined-cell";
import type { Subject } from "./find-subject";
import { formulaCell } from "../planned-cells";

/** A column of the row with what is written into it. */
export interface Entry {
  readonly column: RegisterColumn;
  readonly at: CellAddress;
  readonly cell: PlannedCell;
  readonly shows: string;
  readonly before: string;
  /** What was entered there before: a formula or a value. */
  readonly replaced: CellValue;
  readonly from: CellAddress | null;
}

export interface Place {
  readonly sources: RegisterSources;
  readonly subject: Subject;
  readonly row: number;
  readonly defined: ReadonlyMap<RegisterColumn, DefinedCell>;
  readonly derived: ReadonlyMap<RegisterColumn, LiveCell>;
}

export function rowOf(subject: Subject) {
  return subject.kind === "staff" || subject.kind === "own" ? subject.row : null;
}

/** What the row's own unit cell says, or will say. */
export function unitOf(sources: RegisterSources, subject: Subject, row: number): string {
  const at = sources.columns.get("unit");
  if (rowOf(subject) && sources.place && at !== undefined)
    return cellAt(sources.place.sheet, { row, column: at }).text;
  if (subject.kind !== "staff") return "";
  return sources.cellsOf(subject.found, row).get("unit")?.shows ?? "";
}

/** Of a row that stands: what staff changed, and what is worked out from it. */
export function changesOf({ sources, subject, row, defined, derived }: Place): readonly Entry[] {
  const standing = rowOf(subject);
  const { place, sheet, columns } = sources;
  if (!standing || !place) return [];
  const present = (column: number): Cell => cellAt(place.sheet, { row, column });
  const typed = [...defined].flatMap(([column, { cell, shows }]): Entry[] => {
    const at = columns.get(column);
    if (at === undefined || holds(present(at), cell)) return [];
    const { text: before, formula: replaced } = present(at);
    return [{ column, at: { sheet, row, column: at }, cell, shows, before, replaced, from: null }];
  });
  const followed = rowChanges(sources, standing, derived)
    .filter(({ column }) => !defined.has(column))
    .flatMap((change): Entry[] => {
      const at = columns.get(change.column);
      if (at === undefined) return [];
      const replaced = present(at).formula;
      return [{ ...change, at: { sheet, row, column: at }, cell: formulaCell(change), replaced }];
    });
  return [...typed, ...followed];
}

/** Of a new row: all of it. */
export function newEntries({ sources, subject, row, defined, derived }: Place): readonly Entry[] {
  const { sheet, columns } = sources;
  const live =
    subject.kind === "staff"
      ? new Map([...sources.cellsOf(subject.found, row), ...derived])
      : new Map([...derived, ["actual", awaited(defined)] as const]);
  return registerColumns.flatMap((column): Entry[] => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const base = { column, at: { sheet, row, column: at }, before: "", replaced: "" };
    const own = defined.get(column);
    if (own) return [{ ...base, cell: own.cell, shows: own.shows, from: null }];
    const cell = live.get(column);
    return cell ? [{ ...base, cell: formulaCell(cell), shows: cell.shows, from: cell.from }] : [];
  });
}

/** The cell that the next actual is typed into shows numbers as the other values of the row do. */
function awaited(defined: Place["defined"]): LiveCell {
  const cells = [defined.get("target")?.cell, defined.get("baseline")?.cell];
  const number = cells.find((cell) => cell?.kind === "number");
  const format = number?.kind === "number" ? number.format : "General";
  return { formula: nothing, format, shows: "", from: null };
}
