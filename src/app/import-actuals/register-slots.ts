import type { Unit } from "../../core/cell/reading";
import { readUnit } from "../../core/cell/unit-column";
import type { Slot } from "../../core/import/slot";
import type { RegisterPlace } from "../../core/register/find-register";
import { isLiveFormula } from "../../core/register/live-formula";
import type { RegisterRow } from "../../core/register/register-row";
import { formatCell } from "../../core/sheet/address";
import { cellAt, type Cell } from "../../core/sheet/snapshot";
import { nothing } from "../register/reference-formulas";
import type { SlotStyle } from "./slot-style";
import { holdsOf, type StyledSlot } from "./table-slots";

/** The cell for the actual in a row of 台帳; `null` where the column is gone. */
export function registerSlot(
  { sheet, columns }: RegisterPlace,
  row: RegisterRow,
  about: Pick<Slot, "name" | "area" | "unit" | "since">,
): StyledSlot | null {
  const column = columns.get("actual");
  if (column === undefined) return null;
  const at = { sheet: sheet.name, row: row.range.top, column };
  const cell = cellAt(sheet, at);
  const quantity = row.values.actual?.quantity ?? null;
  const periods = columns.get("actualPeriod");
  const units = columns.get("unit");
  const unitText = units === undefined ? "" : cellAt(sheet, { ...at, column: units }).text;
  return {
    ...about,
    key: formatCell(at),
    kind: "register",
    header: null,
    // The place takes whichever period comes: it is written beside the value.
    period: null,
    at,
    holds: holdsIn(cell.formula) ?? holdsOf(cell, quantity !== null),
    value: quantity?.value ?? null,
    style: styleIn(cell, about.unit, unitText),
    periodAt: periods === undefined ? null : { ...at, column: periods },
  };
}

/** A share is written as Excel keeps it, 0.36 shown as 36%; other numbers in the size of their unit. */
function styleIn({ format }: Cell, stated: Unit | null, unitText: string): SlotStyle {
  const unit = readUnit(unitText);
  const percent = (stated ?? unit?.unit)?.symbol === "%";
  const unfit = format === "General" || format === "@" || (percent && !format.includes("%"));
  return {
    format: unfit ? null : format,
    places: percent ? 0 : (unit?.places ?? 0),
    suffix: null,
  };
}

/** A formula of ours that says nothing yet leaves the place free; one that refers to a cell does not. */
function holdsIn(formula: unknown): Slot["holds"] | null {
  if (formula === nothing) return "nothing";
  return isLiveFormula("actual", formula as string) ? "formula" : null;
}
