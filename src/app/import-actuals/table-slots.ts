import type { Slot } from "../../core/import/slot";
import type { Indicator } from "../../core/indicator/indicator";
import type { Period } from "../../core/period/period";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import { takePeriod } from "../../core/table/header-period";
import type { KpiTable } from "../../core/table/kpi-table";
import { normalize } from "../../core/text/normalize";
import type { PlacedValue } from "../register/reference-formulas";
import { shownActuals } from "../register/shown-actuals";
import type { StaffCells } from "../register/staff-cells";
import { slotStyle, type SlotStyle } from "./slot-style";

/** A place, and how it writes its numbers. */
export interface StyledSlot extends Slot {
  readonly style: SlotStyle;
  /** Where the period is written too: in 台帳. */
  readonly periodAt: CellAddress | null;
}

/** A column of a table whose every row may hold an actual. */
export interface ActualColumn {
  readonly sheet: string;
  readonly column: number;
  /** As its header says. */
  readonly period: Period | null;
}

/** Looked for once a table: its roles are those of all its rows as well. */
export function actualColumns({ form, roles }: KpiTable): readonly ActualColumn[] {
  if (form === "long") return [];
  return roles.flatMap(({ axis, role, range, word }): readonly ActualColumn[] => {
    if (axis !== "column" || role !== "actual") return [];
    return [{ sheet: range.sheet, column: range.left, period: periodIn(word) }];
  });
}

/** The cells of a table that hold an indicator's actuals, or wait for them. */
export function tableSlots(
  columns: readonly ActualColumn[],
  indicator: Indicator,
  cells: StaffCells,
): readonly StyledSlot[] {
  const found = new Map<string, PlacedValue>();
  for (const place of [
    ...indicator.actuals,
    ...shownActuals(indicator),
    ...columns.map((column) => emptyPlace(column, indicator)),
  ]) {
    const key = formatCell(place.at);
    if (!found.has(key)) found.set(key, place);
  }
  const { baseline, target, actuals, planned } = indicator;
  const near = [...actuals, baseline, target, ...planned].filter((datum) => datum !== null);
  return [...found].map(([key, { at, period, quantity }]) => ({
    key,
    kind: "table",
    name: indicator.name,
    area: indicator.area,
    unit: indicator.unit,
    header: null,
    period,
    since: baseline?.period ?? null,
    at,
    holds: holdsOf(cells.at(at), quantity !== null),
    value: quantity?.value ?? null,
    style: slotStyle(at, near, cells),
    periodAt: null,
  }));
}

/** Where an actual would stand in the row of the indicator. */
function emptyPlace({ sheet, column, period }: ActualColumn, { nameAt }: Indicator): PlacedValue {
  return { quantity: null, at: { sheet, row: nameAt.row, column }, period, periodAt: null };
}

function periodIn(word: string | null): Period | null {
  return word === null ? null : takePeriod(normalize(word).text).period;
}

/** What stands in a cell that is to be written. */
export function holdsOf(cell: Cell, isNumber: boolean): Slot["holds"] {
  if (typeof cell.formula === "string" && cell.formula.startsWith("=")) {
    return cell.formula === cell.value ? "words" : "formula";
  }
  if (isNumber) return "number";
  return typeof cell.value === "string" && cell.value.trim() === "" ? "nothing" : "words";
}
