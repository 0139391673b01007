import type { Refusal } from "../core/messages/refusals";
import { formatPeriod } from "../core/period/format-period";
import type { Period } from "../core/period/period";
import { err, ok, type Result } from "../core/result";
import { choiceArgument, periodArgument } from "./arguments";
import { partChoices, type PeriodPart } from "./choices";
import { spread } from "./spread";

const kindWords: Readonly<Record<Period["kind"], string>> = {
  "fiscal-year": "年度",
  "calendar-year": "年",
  "half-year": "半期",
  quarter: "四半期",
  month: "月",
  date: "日",
};

/**
 * The period that a cell says, in one way of writing (令和７年度 is 2025年度), or a part of it as a number.
 * @customfunction PERIOD
 * @param cell The cell or text to read: 2025年（令和７年）, R7, 令和６年11月時点; for a range the periods spill.
 * @param [part] "year", "fiscal-year", "month", "day" as a number, or "kind".
 * @returns The period as text, or the part.
 */
export function period(cell: unknown[][], part?: unknown): unknown[][] {
  return spread({ cell, part }, periodOf);
}

function periodOf(cells: { readonly cell: unknown; readonly part: unknown }) {
  const read = periodArgument("cell", cells.cell);
  if (!read.ok) return read;
  const part = choiceArgument("part", cells.part, partChoices, null);
  if (!part.ok) return part;
  const { period: found } = read.value;
  return part.value === null
    ? ok(formatPeriod(found, "ja"))
    : partOf(found, part.value, String(cells.part));
}

function partOf(read: Period, part: PeriodPart, word: string): Result<number | string, Refusal> {
  const value = {
    year: read.year,
    "fiscal-year": fiscalYear(read),
    month: "month" in read ? read.month : null,
    day: "day" in read ? read.day : null,
    kind: kindWords[read.kind],
  }[part];
  return value === null
    ? err({ kind: "part-missing", text: formatPeriod(read, "ja"), part: word })
    : ok(value);
}

/** The fiscal year (April to March) that the period lies in; a calendar year lies in two. */
function fiscalYear(read: Period): number | null {
  switch (read.kind) {
    case "fiscal-year":
      return read.year;
    case "calendar-year":
      return null;
    case "half-year":
    case "quarter":
      return fiscalYearOfPart(read);
    case "month":
    case "date":
      return read.month < 4 ? read.year - 1 : read.year;
  }
}

/** Of a year's half or quarter; only the half from January lies in two fiscal years. */
function fiscalYearOfPart(read: Extract<Period, { readonly of: unknown }>): number | null {
  if (read.of === "fiscal-year") return read.year;
  if (read.kind === "quarter") return read.quarter === 1 ? read.year - 1 : read.year;
  return read.half === 1 ? null : read.year;
}
