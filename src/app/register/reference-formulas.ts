import { readValue } from "../../core/cell/read-cell";
import type { Datum } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import { literal } from "../../core/register/live-formula";
import type { StaffCells } from "./staff-cells";

/** A value of an indicator and where it stands, or will stand. */
export type PlacedValue = Pick<Datum, "quantity" | "at" | "period" | "periodAt"> &
  Partial<Pick<Datum, "reading">>;

/** Powers of ten between what a cell's own words say and what its table says of it; a ％ column's 26 has −2. */
export type Places = number;

/** Nothing to show, yet a formula of ours: the cell keeps its number format for who types into it. */
export const nothing = '=""';

/** What a datum's cell says by itself, against what the table around it says. `null` where it cannot be told. */
export function placesOf(datum: PlacedValue, cells: StaffCells): Places | null {
  const alone = valueAlone(datum, cells);
  if (!datum.quantity || alone === null) return null;
  if (datum.quantity.value === alone) return alone === 0 ? null : 0;
  const ratio = datum.quantity.value / alone;
  const places = Math.round(Math.log10(ratio));
  return Math.abs(ratio / 10 ** places - 1) < 1e-9 ? places : null;
}

/** The number in a cell, as `KPI.NUMBER` reads it. */
function valueAlone({ at, reading }: PlacedValue, cells: StaffCells): number | null {
  const value = cells.valueAt(at);
  if (typeof value === "number") return value;
  // The table was read from the same text.
  const same = reading?.kind === "quantity" && reading.text === value;
  const alone = same ? reading : readValue(value, "quantity");
  return alone.kind === "quantity" ? alone.quantity.value : null;
}

/**
 * A live reference to a value. A number is passed on as it is, without any function of ours, so it
 * shows where the add-in is absent; an empty cell stays empty, never 0. A text is read by
 * `KPI.NUMBER`; what is no number yet (`ー`, 未集計) shows as it is written.
 */
export function valueFormula(datum: PlacedValue, places: Places, cells: StaffCells): string {
  const cell = cells.refer(datum.at);
  if (typeof cells.valueAt(datum.at) === "number")
    return `=IF(${cell}="","",${cell}${scaled(places)})`;
  return `=IFERROR(KPI.NUMBER(${cell})${scaled(places)},${cell}&"")`;
}

/** The latest of several actuals that has a number, whichever that is by then. */
export function latestFormula(
  data: readonly PlacedValue[],
  places: Places,
  cells: StaffCells,
): string {
  const latestFirst = data.map(({ at }) => cells.refer(at)).toReversed();
  const earliest = latestFirst.at(-1) ?? '""';
  const tries = latestFirst.map((cell) => `IFERROR(KPI.NUMBER(${cell})${scaled(places)},`);
  return `=${tries.join("")}${earliest}&""${")".repeat(tries.length)}`;
}

/** The period of the same. */
export function latestPeriodFormula(
  data: readonly PlacedValue[],
  cells: StaffCells,
  language: Language,
): string {
  const [first, ...later] = data;
  if (!first) return nothing;
  const choices = later.toReversed();
  const conditions = choices.map(
    (datum) =>
      `IF(ISNUMBER(KPI.NUMBER(${cells.refer(datum.at)})),${periodTerm(datum, cells, language)},`,
  );
  const end = ")".repeat(conditions.length);
  return `=IFERROR(${conditions.join("")}${periodTerm(first, cells, language)}${end},"")`;
}

/** `*1000` for 千円, `/100` for the 26 of a ％ column: a division keeps 29 from becoming 0.29000000000000004. */
export function scaled(places: Places): string {
  if (places === 0) return "";
  return places > 0 ? `*${10 ** places}` : `/${10 ** -places}`;
}

/** A live reference to a period, where its cell says by itself what the table says of the value. */
export function periodFormula(datum: PlacedValue, cells: StaffCells, language: Language): string {
  if (!datum.period) return nothing;
  if (datum.periodAt && saysPeriod(datum, cells)) {
    const cell = cells.refer(datum.periodAt);
    return `=IFERROR(KPI.PERIOD(${cell}),${cell}&"")`;
  }
  return `=${literal(formatPeriod(datum.period, language))}`;
}

function periodTerm(datum: PlacedValue, cells: StaffCells, language: Language): string {
  if (datum.periodAt && saysPeriod(datum, cells))
    return `KPI.PERIOD(${cells.refer(datum.periodAt)})`;
  return literal(datum.period ? formatPeriod(datum.period, language) : "");
}

function saysPeriod({ period, periodAt }: PlacedValue, cells: StaffCells): boolean {
  const said = period && periodAt && cells.periodAt(periodAt);
  return Boolean(said && said.kind === period.kind && comparePeriods(said, period) === 0);
}
