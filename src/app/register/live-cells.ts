import type { Quantity } from "../../core/cell/reading";
import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { accumulationWords, directionWords, kindWords } from "../../core/messages/register-words";
import type { Verdict } from "../../core/indicator/verdict";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import type { RegisterColumn } from "../../core/register/columns";
import { literal } from "../../core/register/live-formula";
import type { Cell } from "../../core/sheet/snapshot";
import type { Settings } from "../../core/settings/settings";
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
  type PlacedValue,
  type Places,
} from "./reference-formulas";
import { lasting, said, type LiveCell } from "./live-cell";
import { originCell, type Origin } from "./origin";
import { proseCells } from "./prose-cells";
import { shownActuals } from "./shown-actuals";
import type { StaffCells } from "./staff-cells";
import { plainFormat, valueFormat } from "./value-format";

/** Excel has room for 8,192 characters in a formula; more years than this say nothing new either. */
const mostMilestones = 10;

/** What a row says that its table or sentence states. */
export interface StatedRow {
  /** As its table states it. */
  readonly stated: Indicator;
  readonly origin: Origin;
  readonly cells: StaffCells;
  readonly language: Language;
}

/** The same with what several of its cells need. */
interface Row extends StatedRow {
  readonly places: Places;
}

/** The cells that follow the staff's own, wherever the row is. */
export function statedCells(given: StatedRow): readonly (readonly [RegisterColumn, LiveCell])[] {
  const { stated, origin, cells } = given;
  if (origin.kind === "prose") {
    return proseCells({ ...given, origin, format: formatOf(stated, cells) });
  }
  return tableCells({ ...given, places: placesIn(stated, cells) });
}

/** What the cells are made from that are worked out from others of the row. */
export interface DerivedRow {
  /** With what staff typed into the register. */
  readonly indicator: Indicator;
  /** As its table states it. */
  readonly stated: Indicator;
  readonly verdict: Verdict | null;
  readonly cells: StaffCells;
  readonly cellIn: CellIn;
  readonly language: Language;
  readonly settings: Settings;
}

/** The cells that are worked out from others of the row. */
export function derivedCells(row: DerivedRow): readonly (readonly [RegisterColumn, LiveCell])[] {
  const { indicator, stated, verdict, cells, cellIn, language, settings } = row;
  const places = placesIn(stated, cells);
  const shows = derivedShows(indicator, verdict, language, settings);
  const planned = plannedFormula(indicator, { places, cells, cellIn, language });
  const derived: readonly (readonly [DerivedColumn, string | null, string])[] = [
    ["planned", planned, formatOf(stated, cells)],
    ["required", requiredFormula(indicator, cellIn), requiredFormat(indicator, language)],
    ["pace", paceFormula(indicator, cellIn), "0.0%"],
    ["status", statusFormula(indicator, cellIn, settings), "General"],
  ];
  return derived.flatMap(([column, formula, format]) =>
    formula === null ? [] : [[column, { formula, format, shows: shows[column], from: null }]],
  );
}

function tableCells(source: Row): readonly (readonly [RegisterColumn, LiveCell])[] {
  const { stated, origin, cells, language } = source;
  const { kind, area, direction, directionFrom, accumulation, baseline, target } = stated;
  const guessed = directionFrom === "assumed";
  return [
    ["kind", said(kindWords[kind][language])],
    ["area", said(area ?? "")],
    ["name", lasting(stated.nameAt, stated.name, cells)],
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
    ["origin", originCell(origin, cells)],
  ];
}

function valueCell(source: Row, datum: PlacedValue | null): LiveCell {
  const { stated, cells, language } = source;
  if (!datum) return { formula: nothing, format: formatOf(stated, cells), shows: "", from: null };
  const cell = cells.at(datum.at);
  return {
    formula: valueFormula(datum, placesOf(datum, cells) ?? source.places, cells),
    format: datum.quantity ? valueFormat(datum.quantity, cell, language) : formatOf(stated, cells),
    shows: cell.text.trim(),
    from: datum.at,
  };
}

function periodCell({ cells, language }: StatedRow, datum: PlacedValue | null): LiveCell {
  if (!datum) return said("");
  return {
    formula: periodFormula(datum, cells, language),
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
  const places = placesOf(shown, source.cells) ?? source.places;
  return { ...cell, formula: latestFormula(actuals, places, source.cells) };
}

function actualPeriodCell(source: Row): LiveCell {
  const actuals = shownActuals(source.stated);
  const shown = actuals.findLast(({ quantity }) => quantity !== null) ?? actuals[0] ?? null;
  const cell = periodCell(source, shown);
  if (actuals.length <= 1) return cell;
  return { ...cell, formula: latestPeriodFormula(actuals, source.cells, source.language) };
}

/** `2026年 42.0％、2027年 58.0％`: the values live, as their cells show them. */
function milestonesCell({ stated, cells, language }: StatedRow): LiveCell {
  const { planned, target } = stated;
  const milestones = planned
    .flatMap(({ quantity, period, at }) => (quantity && period ? [{ quantity, period, at }] : []))
    .filter(({ period }) => !target?.period || comparePeriods(period, target.period) !== 0)
    .slice(0, mostMilestones);
  if (milestones.length === 0) return said("");
  const separator = { ja: "、", en: "; " }[language];
  const terms = milestones.map(({ quantity, period, at }, i) => {
    const cell = cells.at(at);
    const label = `${i === 0 ? "" : separator}${formatPeriod(period, language)} `;
    const value =
      typeof cell.value === "number"
        ? `TEXT(${cells.refer(at)},${literal(shownFormat(quantity, cell, cell.value))})`
        : cells.refer(at);
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
function placesIn({ baseline, target, actuals, planned }: Indicator, cells: StaffCells): Places {
  for (const datum of [target, baseline, ...actuals, ...planned]) {
    const places = datum && placesOf(datum, cells);
    if (places !== null) return places;
  }
  return 0;
}

/** The format of its values with the most places: what is worked out or typed is likely as exact. */
function formatOf({ target, baseline, planned, actuals }: Indicator, cells: StaffCells): string {
  const formats = [target, baseline, ...planned, ...actuals].flatMap((datum) =>
    datum?.quantity ? [plainFormat(datum.quantity, cells.at(datum.at).text)] : [],
  );
  return formats.reduce(
    (most, format) => (format.length > most.length ? format : most),
    formats[0] ?? "General",
  );
}
