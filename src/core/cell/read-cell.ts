import { periodFromNumber } from "../period/calendar";
import type { Period } from "../period/period";
import { dateFromSerial } from "../period/serial";
import type { Cell, CellValue } from "../sheet/snapshot";
import { closeUp } from "../text/close-up";
import { shiftDecimal } from "../text/decimal";
import { normalize } from "../text/normalize";
import { shownPeriod, showsTime } from "./date-format";
import { isErrorValue } from "./error-value";
import { parseQuantity } from "./parse-quantity";
import { type Expected, readText } from "./read-text";
import type { CellReading, Quantity } from "./reading";

/**
 * What a cell says. Total: any value, text and format has one reading, in time linear to its text.
 *
 * @param expected what the column leads one to expect: `2025` is a number, or a year in a row of
 *   periods; `R7.3` is March of 令和7 there, and a text elsewhere.
 */
export function readCell(cell: Cell, expected?: Expected): CellReading {
  const { value, text } = cell;
  if (typeof value === "string") {
    return isErrorValue(value) ? { kind: "error", text: value } : readText(value, expected);
  }
  if (typeof value === "boolean") return { kind: "text", text, reason: null, notes: [] };
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
    if (period) return { kind: "period", text, period, remarks: [], notes: [] };
  }
  return readCell({ value, text, format: "General", formula: value }, expected);
}

function readNumber(
  value: number,
  text: string,
  format: string,
  expected: Expected | undefined,
): CellReading {
  if (!Number.isFinite(value) || showsTime(format)) {
    return { kind: "text", text, reason: "unknown-words", notes: [] };
  }
  const dated = periodShown(value, format);
  if (dated) return { kind: "period", text, period: dated, remarks: [], notes: [] };
  if (format !== "General" || expected === "period") {
    const shown = readText(text, expected);
    if (shown.kind === "period") return shown;
  }
  const quantity = format === "General" ? null : quantityShown(value, text);
  return { kind: "quantity", text, quantity: quantity ?? plain(value, format), notes: [] };
}

/** The day of a date cell, as far as its format shows it: `ggge"年"m"月"` is a month. */
function periodShown(value: number, format: string): Period | null {
  const kind = shownPeriod(format);
  const date = kind && dateFromSerial(value);
  if (!date) return null;
  const { year, month } = date;
  switch (kind) {
    case "date":
      return date;
    case "month":
      return { kind, year, month };
    case "fiscal-year":
    case "calendar-year":
      return { kind, year };
  }
}

/**
 * The unit that the number format shows, with the value that the cell holds: 0.264 shown as `26%`
 * is 0.264; 1479100 shown as `1,479,100千円` is 1479100000, and so is 1479100000 in a format that
 * leaves out thousands. `null` when the display disagrees with the value or has no number.
 */
function quantityShown(value: number, text: string): Quantity | null {
  const shown = parseQuantity(closeUp(normalize(text)), text, "quantity");
  if (!shown) return null;
  const halfPlace = shiftDecimal(0.5, shown.lastPlace);
  const held = [value, shiftDecimal(value, shown.places)].find(
    (candidate) => Math.abs(candidate - shown.quantity.value) <= halfPlace * (1 + 1e-9),
  );
  return held === undefined ? null : { ...shown.quantity, value: held };
}

function plain(value: number, format: string): Quantity {
  const percent = format.replace(/"[^"]*"|\\./g, "").includes("%");
  const unit = percent ? ({ written: "%", symbol: "%", family: "ratio" } as const) : null;
  return { value, unit, comparator: null, per: null };
}
