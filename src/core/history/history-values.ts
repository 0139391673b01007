import { readCell } from "../cell/read-cell";
import type { Unit } from "../cell/reading";
import { withUnit, type UnitReading } from "../cell/unit-column";
import type { Day } from "../indicator/due";
import type { Period } from "../period/period";
import { dateFromSerial } from "../period/serial";
import type { Cell } from "../sheet/snapshot";
import { shiftDecimal } from "../text/decimal";

const percent: Unit = { written: "%", symbol: "%", family: "ratio" };

/** Without a unit beside it, a cell that shows a percentage is one. */
export function percentIn(cell: Cell | null): Unit | null {
  return cell && typeof cell.value === "number" && cell.format.includes("%") ? percent : null;
}

/** `2026-05-20`, or a day in words; `null` for anything else. */
export function dayIn(cell: Cell): Day | null {
  if (typeof cell.value === "number") return dateFromSerial(cell.value);
  const reading = readCell(cell, "period");
  return reading.kind === "period" && reading.period.kind === "date" ? reading.period : null;
}

/** A year as a number, or a date. */
export function periodInCell(cell: Cell): Period | "unread" {
  const reading = readCell(cell, "period");
  return reading.kind === "period" ? reading.period : "unread";
}

/** `ー` and 調査中 say that there is none yet; other words cannot be read. */
export function periodIn(text: string): Period | null | "unread" {
  const reading = readCell({ value: text, text, format: "General", formula: text }, "period");
  if (reading.kind === "placeholder") return null;
  return reading.kind === "period" ? reading.period : "unread";
}

/** A number in its unit's own size: 38 beside ％ is 0.38, and so is 38 % in a cell of percentages. */
export function numberIn(cell: Cell, unit: UnitReading | null): number | null | "unread" {
  if (typeof cell.value === "number") {
    if (cell.format.includes("%") || unit === null) return cell.value;
    return shiftDecimal(cell.value, unit.places);
  }
  const reading = readCell(cell, "quantity");
  if (reading.kind === "placeholder") return null;
  if (reading.kind !== "quantity") return "unread";
  return (unit ? withUnit(reading.quantity, unit) : reading.quantity).value;
}
