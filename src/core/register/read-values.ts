import { readCell } from "../cell/read-cell";
import { withUnit, type UnitReading } from "../cell/unit-column";
import { valueColumns, type ValueColumn } from "./columns";
import { isBlank, type RegisterCell, type RowCells } from "./register-cells";
import type { RegisterValue } from "./register-row";

/** The values of a row with their periods; `null` where neither stands there. */
export function readValues(
  cells: RowCells,
  unit: UnitReading | null,
): Readonly<Record<ValueColumn, RegisterValue | null>> {
  const read = (column: ValueColumn) =>
    readRegisterValue(cells(column), cells(valueColumns[column]), unit);
  return { baseline: read("baseline"), target: read("target"), actual: read("actual") };
}

function readRegisterValue(
  value: RegisterCell | null,
  period: RegisterCell | null,
  unit: UnitReading | null,
): RegisterValue | null {
  if (!value || (isBlank(value.cell) && (!period || isBlank(period.cell)))) return null;
  const reading = readCell(value.cell, "quantity");
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  const dated = period && readCell(period.cell, "period");
  return {
    reading,
    // A reference already gives the number in its unit's own size; only what is typed is in 千円 or ％.
    quantity: quantity && unit ? sized(quantity, unit, value.live) : quantity,
    at: value.at,
    period: dated?.kind === "period" ? dated.period : null,
    periodAt: dated?.kind === "period" && period ? period.at : null,
    typed: { value: isTyped(value), period: isTyped(period) },
  };
}

function sized(
  quantity: NonNullable<RegisterValue["quantity"]>,
  unit: UnitReading,
  live: boolean,
): RegisterValue["quantity"] {
  if (!live) return withUnit(quantity, unit);
  return withUnit(quantity, { ...unit, places: 0 });
}

function isTyped(cell: RegisterCell | null): boolean {
  return cell !== null && !cell.live && !isBlank(cell.cell);
}
