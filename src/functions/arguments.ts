import type { CellReading, Quantity } from "../core/cell/reading";
import { unitsAgree } from "../core/indicator/goal";
import type { ArgumentName, Refusal } from "../core/messages/refusals";
import type { Period } from "../core/period/period";
import { err, ok, type Result } from "../core/result";
import type { CellValue } from "../core/sheet/snapshot";
import type { Choice } from "./choices";
import { readArgument } from "./read-argument";

/**
 * What Office.js hands to a parameter of any type: a number, text or logical value; `null` for an
 * omitted argument and, on today's Excel, for an empty cell (older ones send 0); an object with a
 * `code` for a cell that shows an error; rows of these for a range.
 */
export type CellArgument = unknown;

/** No date cell of a KPI table is older. */
const earliestDateCell = 1950;

/** What an argument says once the kinds of emptiness and of error are told apart. */
type Given = { readonly blank: true } | { readonly blank: false; readonly value: CellValue };

/** A quantity with the text that it was read from, for messages. */
export interface QuantityArgument extends Quantity {
  readonly text: string;
}

/** A period, and whether it was given as a number: results are then numbers too. */
export interface PeriodArgument {
  readonly period: Period;
  readonly given: CellValue;
}

/** The number that must be there. */
export function quantityArgument(
  argument: ArgumentName,
  cell: CellArgument,
): Result<QuantityArgument, Refusal> {
  const reading = read(argument, cell, "quantity");
  if (!reading.ok) return reading;
  const { value } = reading;
  switch (value.kind) {
    case "quantity":
      return ok({ ...value.quantity, text: value.text });
    case "blank":
      return err({ kind: "blank", argument });
    case "placeholder":
      return err({ kind: "placeholder", argument, text: value.text, reason: value.reason });
    case "error":
      return err({ kind: "error-cell", argument, code: value.text });
    case "period":
    case "text":
      return err({ kind: "not-a-number", argument, text: value.text });
  }
}

/** The number, or `null` where the cell is empty or says that there is none yet (`ー`, 未集計). */
export function optionalQuantity(
  argument: ArgumentName,
  cell: CellArgument,
): Result<Quantity | null, Refusal> {
  const quantity = quantityArgument(argument, cell);
  if (quantity.ok) return quantity;
  return isEmptiness(quantity.error) ? ok(null) : quantity;
}

/** The period that must be there: 2025, 令和７年度, `2025年\n（令和７年）`. */
export function periodArgument(
  argument: ArgumentName,
  cell: CellArgument,
): Result<PeriodArgument, Refusal> {
  const given = givenBy(argument, cell);
  if (!given.ok) return given;
  if (given.value.blank) return err({ kind: "blank", argument });
  const reading = readArgument(given.value.value, "period");
  switch (reading.kind) {
    case "period":
      return isStrayNumber(given.value.value, reading.period)
        ? err({ kind: "not-a-period", argument, text: String(given.value.value) })
        : ok({ period: reading.period, given: given.value.value });
    case "blank":
      return err({ kind: "blank", argument });
    case "error":
      return err({ kind: "error-cell", argument, code: reading.text });
    case "placeholder":
    case "quantity":
    case "text":
      return err({ kind: "not-a-period", argument, text: String(given.value.value) });
  }
}

/** The period, or `null` where the cell is empty. */
export function optionalPeriod(
  argument: ArgumentName,
  cell: CellArgument,
): Result<Period | null, Refusal> {
  const period = periodArgument(argument, cell);
  if (period.ok) return ok(period.value.period);
  return isEmptiness(period.error) ? ok(null) : period;
}

/** One of a few words, in either language; `fallback` where nothing is given. */
export function choiceArgument<T, F>(
  argument: ArgumentName,
  cell: CellArgument,
  choices: readonly Choice<T>[],
  fallback: F,
): Result<T | F, Refusal> {
  const given = givenBy(argument, cell);
  if (!given.ok) return given;
  if (given.value.blank) return ok(fallback);
  const text = String(given.value.value).normalize("NFKC").trim().toLowerCase();
  if (text === "") return ok(fallback);
  const choice = choices.find(({ words }) => words.includes(text));
  if (choice) return ok(choice.value);
  const shown = choices.flatMap(({ words: [ja, en] }) => [ja, en]);
  return err({ kind: "unknown-choice", argument, text: String(given.value.value), choices: shown });
}

/** Refuses numbers of different units; they would give a number without meaning. */
export function sameUnit<T extends readonly QuantityArgument[]>(quantities: T): Result<T, Refusal> {
  if (unitsAgree(quantities)) return ok(quantities);
  return err({ kind: "units-differ", texts: quantities.map(({ text }) => text) });
}

/** Was nothing handed over? An empty text (`""`) is something: the cell has a formula. */
export function isOmitted(cell: CellArgument): cell is null | undefined {
  return cell === null || cell === undefined;
}

function read(
  argument: ArgumentName,
  cell: CellArgument,
  expected: "quantity",
): Result<CellReading, Refusal> {
  const given = givenBy(argument, cell);
  if (!given.ok) return given;
  return ok(given.value.blank ? { kind: "blank" } : readArgument(given.value.value, expected));
}

function givenBy(argument: ArgumentName, cell: CellArgument): Result<Given, Refusal> {
  if (isOmitted(cell)) return ok({ blank: true });
  if (Array.isArray(cell)) {
    const cells = cell.flat() as readonly CellArgument[];
    return cells.length === 1
      ? givenBy(argument, cells[0])
      : err({ kind: "several-cells", argument });
  }
  if (typeof cell === "object" && "code" in cell) {
    return err({ kind: "error-cell", argument, code: String(cell.code) });
  }
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") {
    return ok({ blank: false, value: cell });
  }
  return err({ kind: "not-a-number", argument, text: typeof cell });
}

/** 131 is the date 10 May 1900 to Excel, but in a formula of ours a value in the wrong place. */
function isStrayNumber(given: CellValue, { kind, year }: Period): boolean {
  return typeof given === "number" && kind === "date" && year < earliestDateCell;
}

function isEmptiness(refusal: Refusal): boolean {
  return refusal.kind === "blank" || refusal.kind === "placeholder";
}
