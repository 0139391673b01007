import type { Quantity } from "../core/cell/reading";
import { unitsAgree } from "../core/indicator/goal";
import type { ArgumentName, Refusal } from "../core/messages/refusals";
import type { Period } from "../core/period/period";
import { err, ok, type Result } from "../core/result";
import type { CellValue } from "../core/sheet/snapshot";
import { isOmitted, type CellArgument } from "./blocks";
import type { Choice } from "./choices";
import { readArgument } from "./read-argument";

/** No date cell of a KPI table is older. */
const earliestDateCell = 1950;

/** A quantity with what it was read from, for messages. */
export interface QuantityArgument extends Quantity {
  readonly given: CellValue;
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
  const given = givenBy(argument, cell);
  if (!given.ok) return given;
  const cellValue = given.value;
  if (cellValue === null) return err({ kind: "blank", argument });
  // Most arguments are numbers: there is nothing to read, and 10,000 cells ask.
  if (typeof cellValue === "number" && Number.isFinite(cellValue)) {
    return ok({ value: cellValue, unit: null, comparator: null, per: null, given: cellValue });
  }
  const value = readArgument(cellValue, "quantity");
  switch (value.kind) {
    case "quantity":
      return ok({ ...value.quantity, given: cellValue });
    case "blank":
      return err({ kind: "blank", argument });
    case "placeholder":
      return err({ kind: "placeholder", argument, text: value.text, reason: value.reason });
    case "error":
      return err({ kind: "error-cell", argument, code: value.text });
    case "range":
    case "goal":
      return err({ kind: "no-single-number", argument, text: value.text, says: value.kind });
    case "period":
    case "text":
      return err({ kind: "not-a-number", argument, text: value.text });
  }
}

/** The number, or `null` where the cell is empty or says that there is none yet (`ー`, 未集計). */
export function optionalQuantity(
  argument: ArgumentName,
  cell: CellArgument,
): Result<QuantityArgument | null, Refusal> {
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
  if (given.value === null) return err({ kind: "blank", argument });
  const reading = readArgument(given.value, "period");
  switch (reading.kind) {
    case "period":
      return isStrayNumber(given.value, reading.period)
        ? err({ kind: "not-a-period", argument, text: String(given.value) })
        : ok({ period: reading.period, given: given.value });
    case "blank":
      return err({ kind: "blank", argument });
    case "error":
      return err({ kind: "error-cell", argument, code: reading.text });
    case "placeholder":
    case "quantity":
    case "range":
    case "goal":
    case "text":
      return err({ kind: "not-a-period", argument, text: String(given.value) });
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
  if (given.value === null) return ok(fallback);
  const text = folded(String(given.value));
  if (text === "") return ok(fallback);
  const choice = choices.find(({ words }) => words.some((word) => folded(word) === text));
  if (choice) return ok(choice.value);
  const shown = choices.flatMap(({ words: [ja, en] }) => [ja, en]);
  return err({ kind: "unknown-choice", argument, text: String(given.value), choices: shown });
}

/** What stands in the cell, as text; empty where nothing does. */
export function textArgument(argument: ArgumentName, cell: CellArgument): Result<string, Refusal> {
  const given = givenBy(argument, cell);
  if (!given.ok) return given;
  return ok(given.value === null ? "" : String(given.value));
}

/** Refuses numbers of different units; they would give a number without meaning. */
export function sameUnit<T extends readonly QuantityArgument[]>(quantities: T): Result<T, Refusal> {
  if (unitsAgree(quantities)) return ok(quantities);
  return err({ kind: "units-differ", texts: quantities.map(({ given }) => String(given)) });
}

/** What an argument says once the kinds of emptiness and of error are told apart; `null` for nothing. */
function givenBy(argument: ArgumentName, cell: CellArgument): Result<CellValue | null, Refusal> {
  if (isOmitted(cell)) return ok(null);
  if (Array.isArray(cell)) {
    const [row, ...rows] = cell as readonly CellArgument[];
    const [first, ...others] = Array.isArray(row) ? (row as readonly CellArgument[]) : [row];
    return rows.length === 0 && others.length === 0
      ? givenBy(argument, first)
      : err({ kind: "several-cells", argument });
  }
  if (typeof cell === "object" && "code" in cell) {
    return err({ kind: "error-cell", argument, code: String(cell.code) });
  }
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean") {
    return ok(cell);
  }
  return err({ kind: "not-a-number", argument, text: typeof cell });
}

/** Full-width and capital letters make no difference between words. */
function folded(word: string): string {
  return word.normalize("NFKC").trim().toLowerCase();
}

/** 131 is the date 10 May 1900 to Excel, but in a formula of ours a value in the wrong place. */
function isStrayNumber(given: CellValue, { kind, year }: Period): boolean {
  return typeof given === "number" && kind === "date" && year < earliestDateCell;
}

function isEmptiness(refusal: Refusal): boolean {
  return refusal.kind === "blank" || refusal.kind === "placeholder";
}
