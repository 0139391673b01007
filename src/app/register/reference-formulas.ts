import { readValue } from "../../core/cell/read-cell";
import type { Datum } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import { absolute, literal } from "../../core/register/live-formula";
import type { CellAddress } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";

/** A value of an indicator and where it stands, or will stand. */
export type PlacedValue = Pick<Datum, "quantity" | "at" | "period" | "periodAt">;

/** Gives what stands in a cell of the workbook. */
export type LookUp = (at: CellAddress) => Cell;

/** Powers of ten between what a cell's own words say and what its table says of it; a ％ column's 26 has −2. */
export type Places = number;

/** Nothing to show, yet a formula of ours: the cell keeps its number format for who types into it. */
export const nothing = '=""';

/** What a datum's cell says by itself, against what the table around it says. `null` where it cannot be told. */
export function placesOf({ quantity, at }: PlacedValue, lookUp: LookUp): Places | null {
  const alone = readValue(lookUp(at).value, "quantity");
  if (!quantity || alone.kind !== "quantity") return null;
  const ratio = quantity.value / alone.quantity.value;
  const places = Math.round(Math.log10(ratio));
  return Math.abs(ratio / 10 ** places - 1) < 1e-9 ? places : null;
}

/**
 * A live reference to a value. A number is passed on as it is, without any function of ours, so it
 * shows where the add-in is absent; an empty cell stays empty, never 0. A text is read by
 * `KPI.NUMBER`; what is no number yet (`ー`, 未集計) shows as it is written.
 */
export function valueFormula(datum: PlacedValue, places: Places, lookUp: LookUp): string {
  const cell = absolute(datum.at);
  if (typeof lookUp(datum.at).value === "number")
    return `=IF(${cell}="","",${cell}${scaled(places)})`;
  return `=IFERROR(KPI.NUMBER(${cell})${scaled(places)},${cell}&"")`;
}

/** The latest of several actuals that has a number, whichever that is by then. */
export function latestFormula(data: readonly PlacedValue[], places: Places): string {
  const cells = data.map(({ at }) => absolute(at)).toReversed();
  const earliest = cells.at(-1) ?? '""';
  const tries = cells.map((cell) => `IFERROR(KPI.NUMBER(${cell})${scaled(places)},`);
  return `=${tries.join("")}${earliest}&""${")".repeat(tries.length)}`;
}

/** The period of the same. */
export function latestPeriodFormula(
  data: readonly PlacedValue[],
  lookUp: LookUp,
  language: Language,
): string {
  const [first, ...later] = data;
  if (!first) return nothing;
  const choices = later.toReversed();
  const conditions = choices.map(
    (datum) =>
      `IF(ISNUMBER(KPI.NUMBER(${absolute(datum.at)})),${periodTerm(datum, lookUp, language)},`,
  );
  const end = ")".repeat(conditions.length);
  return `=IFERROR(${conditions.join("")}${periodTerm(first, lookUp, language)}${end},"")`;
}

/** `*1000` for 千円, `/100` for the 26 of a ％ column: a division keeps 29 from becoming 0.29000000000000004. */
export function scaled(places: Places): string {
  if (places === 0) return "";
  return places > 0 ? `*${10 ** places}` : `/${10 ** -places}`;
}

/** A live reference to a period, where its cell says by itself what the table says of the value. */
export function periodFormula(datum: PlacedValue, lookUp: LookUp, language: Language): string {
  if (!datum.period) return nothing;
  if (datum.periodAt && saysPeriod(datum, lookUp)) {
    const cell = absolute(datum.periodAt);
    return `=IFERROR(KPI.PERIOD(${cell}),${cell}&"")`;
  }
  return `=${literal(formatPeriod(datum.period, language))}`;
}

function periodTerm(datum: PlacedValue, lookUp: LookUp, language: Language): string {
  if (datum.periodAt && saysPeriod(datum, lookUp)) return `KPI.PERIOD(${absolute(datum.periodAt)})`;
  return literal(datum.period ? formatPeriod(datum.period, language) : "");
}

function saysPeriod({ period, periodAt }: PlacedValue, lookUp: LookUp): boolean {
  if (!period || !periodAt) return false;
  const reading = readValue(lookUp(periodAt).value, "period");
  return (
    reading.kind === "period" &&
    reading.period.kind === period.kind &&
    comparePeriods(reading.period, period) === 0
  );
}
