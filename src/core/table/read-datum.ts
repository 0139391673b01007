import { readCell } from "../cell/read-cell";
import { withUnit, type UnitReading } from "../cell/unit-column";
import type { Datum } from "../indicator/indicator";
import { comparePeriods } from "../period/calendar";
import type { Period } from "../period/period";
import type { CellAddress, Position } from "../sheet/address";
import type { SheetView } from "../sheet/sheet-view";

/** A period, and the cell that states it. */
export interface DatedBy {
  readonly period: Period;
  readonly at: Position;
}

/** What a cell of a table says about its indicator; a number takes the unit that stands beside it. */
export function readDatum(
  view: SheetView,
  position: Position,
  dated: DatedBy | null,
  unit: UnitReading | null,
): Datum {
  const { top, left } = view.areaAt(position);
  const reading = readCell(view.cellAt(position), "quantity");
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  return {
    reading,
    quantity: quantity && unit ? withUnit(quantity, unit) : quantity,
    at: addressIn(view, { row: top, column: left }),
    period: dated?.period ?? null,
    periodAt: dated && addressIn(view, dated.at),
  };
}

/** A position of the view's sheet, as an address in the workbook. */
export function addressIn(view: SheetView, { row, column }: Position): CellAddress {
  return { sheet: view.name, row, column };
}

/** In the order of their periods; what has none stays where it stood. */
export function inOrder(data: readonly Datum[]): readonly Datum[] {
  return data.every(({ period }) => period !== null)
    ? data.toSorted((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    : data;
}
