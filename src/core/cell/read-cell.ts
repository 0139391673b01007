import { periodFromNumber } from "../period/calendar";
import { dateFromSerial } from "../period/serial";
import type { Cell, CellValue } from "../sheet/snapshot";
import { isErrorValue } from "./error-value";
import { onePart } from "./parts";
import { datedNumber, readNumber } from "./read-number";
import type { Expected } from "./expected";
import { readText } from "./read-text";
import type { CellReading } from "./reading";

/**
 * What a cell says. Total: any value, text and format has one reading, in time linear to its text.
 *
 * @param expected what the column leads one to expect: `2025` is a number, or a year in a row of
 *   periods; `R7.3` is March of 令和7 there, and a text elsewhere.
 */
export function readCell(cell: Cell, expected?: Expected): CellReading {
  const { value, text } = cell;
  if (typeof value === "string") {
    return isErrorValue(value)
      ? { kind: "error", text: value, parts: onePart("words", value) }
      : readText(value, expected);
  }
  if (typeof value === "boolean") {
    return { kind: "text", text, reason: null, parts: onePart("words", text), notes: [] };
  }
  return readNumber(value, text, cell.format, expected);
}

/**
 * What a value says that comes without its display, as the arguments of a function do. Where a
 * period is expected, 2025 is a year and 45748 the date of that serial number.
 */
export function readValue(value: CellValue, expected?: Expected): CellReading {
  const text = typeof value === "string" ? value : String(value).toUpperCase();
  if (typeof value === "number" && expected === "period") {
    const period = periodFromNumber(value) ?? dateFromSerial(value);
    if (period) return datedNumber(text, period);
  }
  return readCell({ value, text, format: "General", formula: value }, expected);
}
