import type { Quantity } from "../../core/cell/reading";
import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { accumulationWords, directionWords, kindWords } from "../../core/messages/register-words";
import type { Verdict } from "../../core/indicator/verdict";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import type { RegisterColumn } from "../../core/register/columns";
import { absolute, literal } from "../../core/register/live-formula";
import { formatRange, type CellAddress } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import type { KpiTable } from "../../core/table/kpi-table";
import {
  paceFormula,
  plannedFormula,
  requiredFormat,
  requiredFormula,
  statusFormula,
  type CellIn,
} from "./derived-formulas";
import { derivedShows, type DerivedColumn } from "./derived-shows";
import {
  latestFormula,
  latestPeriodFormula,
  nothing,
  periodFormula,
  placesOf,
  valueFormula,
  type LookUp,
  type PlacedValue,
  type Places,
} from "./reference-formulas";
import { shownActuals } from "./shown-actuals";
import { plainFormat, valueFormat } from "./value-format";

/** A cell that the add-in fills: always a formula, by which it is known from what staff type. */
export interface LiveCell {
  readonly formula: string;
  readonly format: string;
  /** What it will show. */
  readonly shows: string;
  readonly from: CellAddress | null;
}

/** Excel has room for 8,192 characters in a formula; more years than this say nothing new either. */
const mostMilestones = 10;

/** What an indicator's row is made from. */
export interface RowSource {
  /** As its table states it. */
  readonly stated: Indicator;
  /** With what staff typed into the register: what depends on several cells follows it. */
  readonly indicator: Indicator;
  readonly verdict: Verdict | null;
  /** The table it stands in; `null` where it stands in the register alone. */
  readonly table: KpiTable | null;
  readonly lookUp: LookUp;
  readonly cellIn: CellIn;
  readonly language: Language;
}

/** The same with what several of its cells need. */
interface Row extends RowSource {
  readonly places: Places;
}

/** Every cell that the add-in fills in the row of an indicator. */
export function liveCells(given: RowSource): ReadonlyMap<RegisterColumn, LiveCell> {
  const source: Row = { ...given, places: placesIn(given) };
  const cells = new Map<RegisterColumn, LiveCell>();
  if (source.table) {
    for (const [column, cell] of tableCells(source, source.table)) cells.set(column, cell);
  }
  const { indicator, verdict, cellIn, language, places } = source;
  const shows = derivedShows(indicator, verdict, language);
  const derived: readonly (readonly [DerivedColumn, string | null, string])[] = [
    ["planned", plannedFormula(indicator, places, cellIn, language), formatOf(source)],
    ["required", requiredFormula(indicator, cellIn), requiredFormat(indicator, language)],
    ["pace", paceFormula(indicator, cellIn), "0.0%"],
    ["status", statusFormula(indicator, cellIn), "General"],
  ];
  for (const [column, formula, format] of derived) {
    if (formula !== null) cells.set(column, { formula, format, shows: shows[column], from: null });
  }
  return cells;
}

function tableCells(
  source: Row,
  table: KpiTable,
): readonly (readonly [RegisterColumn, LiveCell])[] {
  const { stated, language } = source;
  const { kind, area, direction, directionFrom, accumulation, baseline, target } = stated;
  const guessed = directionFrom === "assumed";
  return [
    ["kind", said(kindWords[kind][language])],
    ["area", said(area ?? "")],
    ["name", nameCell(source)],
    ["unit", said(unitText(source))],
    ["direction", said(guessed ? "" : directionWords[direction][language])],
    ["accumulation", said(accumulation ? accumulationWords[accumulation][language] : "")],
    ["baseline", valueCell(source, baseline)],
    ["baselinePeriod", periodCell(source, baseline)],
    ["target", valueCell(source, target)],
    ["targetPeriod", periodCell(source, target)],
    ["milestones", milestonesCell(source)],
    ["actual", actualCell(source)],
    ["actualPeriod", actualPeriodCell(source)],
    ["origin", originCell(table)],
  ];
}

/** A word as a formula: what staff type in its place is known as theirs. */
function said(text: string): LiveCell {
  return { formula: `=${literal(text)}`, format: "General", shows: text, from: null };
}

/** The name as it stands; should its cell go one day, the formula still knows it. */
function nameCell({ stated: { name, nameAt } }: RowSource): LiveCell {
  return { ...lasting(nameAt, name), shows: name };
}

function originCell({ title, range }: KpiTable): LiveCell {
  return title ? { ...lasting(title.at, title.text), shows: title.text } : said(range.sheet);
}

/** A text of the staff, with the words that are shown when its cell is gone. */
function lasting(at: CellAddress, text: string): Omit<LiveCell, "shows"> {
  const cell = absolute(at);
  const remembered = literal(text.replaceAll('"', "”"));
  return { formula: `=IFERROR(${cell}&"",${remembered})`, format: "General", from: at };
}

function valueCell(source: Row, datum: PlacedValue | null): LiveCell {
  const { lookUp, language } = source;
  if (!datum) return { formula: nothing, format: formatOf(source), shows: "", from: null };
  const cell = lookUp(datum.at);
  return {
    formula: valueFormula(datum, placesOf(datum, lookUp) ?? source.places, lookUp),
    format: datum.quantity ? valueFormat(datum.quantity, cell, language) : formatOf(source),
    shows: cell.text.trim(),
    from: datum.at,
  };
}

function periodCell({ lookUp, language }: RowSource, datum: PlacedValue | null): LiveCell {
  if (!datum) return said("");
  return {
    formula: periodFormula(datum, lookUp, language),
    format: "General",
    shows: datum.period ? formatPeriod(datum.period, language) : "",
    from: datum.periodAt,
  };
}

function actualCell(source: Row): LiveCell {
  const actuals = shownActuals(source.stated);
  const shown = actuals.findLast(({ quantity }) => quantity !== null) ?? actuals[0] ?? null;
  const cell = valueCell(source, shown);
  if (!shown || actuals.length === 1) return cell;
  const places = placesOf(shown, source.lookUp) ?? source.places;
  return { ...cell, formula: latestFormula(actuals, places) };
}

function actualPeriodCell(source: Row): LiveCell {
  const actuals = shownActuals(source.stated);
  const shown = actuals.findLast(({ quantity }) => quantity !== null) ?? actuals[0] ?? null;
  const cell = periodCell(source, shown);
  if (actuals.length <= 1) return cell;
  return { ...cell, formula: latestPeriodFormula(actuals, source.lookUp, source.language) };
}

/** `2026年 42.0％、2027年 58.0％`: the values live, as their cells show them. */
function milestonesCell({ stated, lookUp, language }: RowSource): LiveCell {
  const { planned, target } = stated;
  const milestones = planned
    .flatMap(({ quantity, period, at }) => (quantity && period ? [{ quantity, period, at }] : []))
    .filter(({ period }) => !target?.period || comparePeriods(period, target.period) !== 0)
    .slice(0, mostMilestones);
  if (milestones.length === 0) return said("");
  const separator = { ja: "、", en: "; " }[language];
  const terms = milestones.map(({ quantity, period, at }, i) => {
    const cell = lookUp(at);
    const label = `${i === 0 ? "" : separator}${formatPeriod(period, language)} `;
    const value =
      typeof cell.value === "number"
        ? `TEXT(${absolute(at)},${literal(shownFormat(quantity, cell, cell.value))})`
        : absolute(at);
    return { formula: `${literal(label)}&${value}`, shows: `${label}${cell.text.trim()}` };
  });
  return {
    formula: `=${terms.map(({ formula }) => formula).join("&")}`,
    format: "General",
    shows: terms.map(({ shows }) => shows).join(""),
    from: milestones[0]?.at ?? null,
  };
}

function shownFormat(quantity: Quantity, { text, format }: Cell, value: number): string {
  return format === "General" ? plainFormat({ ...quantity, value, unit: null }, text) : format;
}

/** The unit of the numbers as the register holds them: 円 where the table counts in 千円. */
function unitText(source: Row): string {
  const { unit } = source.stated;
  if (!unit) return "";
  const inBase = source.places === 0 && unit.family !== "money";
  return inBase || unit.symbol === "%" ? unit.written : unit.symbol;
}

/** The places of any value of the indicator whose cell tells; a cell of 0 or `ー` has the same. */
function placesIn({ stated, lookUp }: RowSource): Places {
  const { baseline, target, actuals, planned } = stated;
  for (const datum of [target, baseline, ...actuals, ...planned]) {
    const places = datum && placesOf(datum, lookUp);
    if (places !== null) return places;
  }
  return 0;
}

/** The format of its values with the most places: what is worked out or typed is likely as exact. */
function formatOf({ stated, lookUp }: RowSource): string {
  const { target, baseline, planned, actuals } = stated;
  const formats = [target, baseline, ...planned, ...actuals].flatMap((datum) =>
    datum?.quantity ? [plainFormat(datum.quantity, lookUp(datum.at).text)] : [],
  );
  return formats.reduce(
    (most, format) => (format.length > most.length ? format : most),
    formats[0] ?? "General",
  );
}

/** Where an indicator stands, in words: the title of its table, else its sheet. */
export function originText(table: KpiTable | null): string {
  return table ? (table.title?.text ?? formatRange(table.range)) : "";
}
