import { matchPeriod } from "../period/match-period";
import type { Period, PeriodRemark } from "../period/period";
import { dateFromSerial } from "../period/serial";
import { closeUp } from "../text/close-up";
import { shiftDecimal } from "../text/decimal";
import { normalize } from "../text/normalize";
import { shownPeriod, showsTime } from "./date-format";
import { parseQuantity } from "./parse-quantity";
import { onePart, partsOf } from "./parts";
import type { Expected } from "./expected";
import type { CellPart, PeriodReading, QuantityReading, TextReading, Unit } from "./reading";

/** `0`, `#,##0`, `0.0%`: what they show is the number and nothing else. */
const plainFormat = /^(?:General|[#,0]*0(?:\.0+)?%?)$/;
const none: readonly never[] = [];
const percent: Unit = { written: "%", symbol: "%", family: "ratio" };

/**
 * What a cell with a number says: its format may make it a date (45748 is 2025/4/1), show a unit
 * (`0"件"`) or a scale (`#,##0,"千円"`).
 */
export function readNumber(
  value: number,
  text: string,
  format: string,
  expected: Expected | undefined,
): QuantityReading | PeriodReading | TextReading {
  if (Number.isFinite(value) && expected !== "period" && plainFormat.test(format)) {
    return plainNumber(value, text, format);
  }
  if (!Number.isFinite(value) || showsTime(format)) {
    const parts = onePart("unread", text);
    return { kind: "text", text, reason: "unknown-words", parts, notes: [] };
  }
  const dated = periodShown(value, format);
  if (dated) return datedNumber(text, dated);
  const closed = closeUp(normalize(text));
  const period = matchPeriod(closed.text, 0);
  if (period?.end === closed.text.length && (period.clear || expected === "period")) {
    return datedNumber(text, period.period, period.remarks);
  }
  return (format === "General" ? null : shown(value, text)) ?? plainNumber(value, text, format);
}

/** A number that stands for a time. */
export function datedNumber(
  text: string,
  period: Period,
  remarks: readonly PeriodRemark[] = [],
): PeriodReading {
  return { kind: "period", text, period, remarks, parts: onePart("period", text), notes: [] };
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
function shown(value: number, text: string): QuantityReading | null {
  const closed = closeUp(normalize(text));
  const written = parseQuantity(closed, text, "quantity");
  if (!written) return null;
  const halfPlace = shiftDecimal(0.5, written.lastPlace);
  const held = [value, shiftDecimal(value, written.places)].find(
    (candidate) => Math.abs(candidate - written.quantity.value) <= halfPlace * (1 + 1e-9),
  );
  if (held === undefined) return null;
  const { quantity, second, dated, pieces } = written;
  const parts = partsOf(text, closed, pieces, none);
  return {
    kind: "quantity",
    text,
    quantity: { ...quantity, value: held },
    second,
    dated,
    parts,
    notes: none,
  };
}

/** The number that a cell holds; of its format only a % counts. */
export function plainNumber(value: number, text: string, format: string): QuantityReading {
  const unit = format.includes("%") && inPercent(format) ? percent : null;
  const parts = unit && text.endsWith("%") ? percentParts(text) : onePart("number", text);
  return {
    kind: "quantity",
    text,
    quantity: { value, unit, comparator: null, per: null },
    second: null,
    dated: null,
    parts,
    notes: none,
  };
}

function inPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function percentParts(text: string): readonly CellPart[] {
  const end = text.length - 1;
  return [
    { kind: "number", written: text.slice(0, end), span: { start: 0, end } },
    { kind: "unit", written: "%", span: { start: end, end: text.length } },
  ];
}
