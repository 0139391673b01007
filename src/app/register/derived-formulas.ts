import type { Quantity } from "../../core/cell/reading";
import type { Indicator } from "../../core/indicator/indicator";
import type { RegisterEntry } from "../../core/indicator/register-entry";
import type { Language } from "../../core/messages/language";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import type { RegisterColumn } from "../../core/register/columns";
import { literal } from "../../core/register/live-formula";
import { differFromArguments, type Settings } from "../../core/settings/settings";
import { scaled, type Places } from "./reference-formulas";
import type { StaffCells } from "./staff-cells";

/** The cell of a column in the row that is written, as `G5`; `null` where staff deleted the column. */
export type CellIn = (column: RegisterColumn) => string | null;

/** What 期待値 depends on besides its indicator. */
interface PlannedSetting {
  readonly places: Places;
  readonly cells: StaffCells;
  readonly cellIn: CellIn;
  readonly language: Language;
}

/** More printed plan values than this make no legible formula. */
const mostPlanned = 12;

/** The register's own five cells of a path, in the order in which the functions take them. */
function pathCells(cellIn: CellIn): readonly string[] | null {
  return all([
    cellIn("baseline"),
    cellIn("target"),
    cellIn("baselinePeriod"),
    cellIn("targetPeriod"),
  ]);
}

/**
 * 期待値: what was planned for the actual's period. What the staff's table prints for it counts, as in
 * the verdict; else the path between baseline and target.
 */
export function plannedFormula(
  indicator: Indicator,
  { places, cells, cellIn, language }: PlannedSetting,
): string | null {
  const path = pathCells(cellIn);
  const at = cellIn("actualPeriod");
  if (!path || at === null || !indicator.target) return null;
  const method = cellIn("path");
  const drawn = `KPI.TARGET_AT(${[...path, at, ...(method === null ? [] : [method])].join(",")})`;
  const printed = printedOffLine(indicator).map(({ quantity, period, at: cell }) => {
    const isOwn = cell.sheet === indicator.register?.at.sheet;
    const value = isOwn
      ? String(quantity.value)
      : `KPI.NUMBER(${cells.refer(cell)})${scaled(places)}`;
    return `IF(KPI.PERIOD(${at})=${literal(formatPeriod(period, language))},${value},`;
  });
  return `=IFERROR(${printed.join("")}${drawn}${")".repeat(printed.length)},"")`;
}

/** The printed plan values with a number and a period. */
function printedOffLine({ planned, target }: Indicator) {
  return planned
    .flatMap(({ quantity, period, at }) => (quantity && period ? [{ quantity, period, at }] : []))
    .filter(({ period }) => !target?.period || comparePeriods(period, target.period) !== 0)
    .slice(0, mostPlanned);
}

/** 必要な伸び（年）: points for a share, so that 16 points are not taken for 16 % more. */
export function requiredFormula(indicator: Indicator, cellIn: CellIn): string | null {
  const path = pathCells(cellIn);
  if (!path || !indicator.target) return null;
  const method = cellIn("path");
  const call = `KPI.REQUIRED_RATE(${[...path, ...(method === null ? [] : [method])].join(",")})`;
  return `=IFERROR(${call}${inPoints(indicator) ? "*100" : ""},"")`;
}

export function requiredFormat(indicator: Indicator, language: Language): string {
  if (indicator.register?.path === "compound") return signed("0.0%");
  const points = { ja: '"ポイント"', en: '" pt"' }[language];
  return signed(inPoints(indicator) ? `0.0${points}` : "#,##0.0");
}

function inPoints({ unit, target, register }: Indicator): boolean {
  const share = unit?.symbol === "%" || target?.quantity?.unit?.symbol === "%";
  return share && register?.path !== "compound";
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}

/** 期待値比: (actual − baseline) ÷ (planned − baseline). */
export function paceFormula({ target }: Indicator, cellIn: CellIn): string | null {
  const cells = all([cellIn("actual"), cellIn("baseline"), cellIn("planned")]);
  return cells && target ? `=IFERROR(KPI.PROGRESS(${cells.join(",")}),"")` : null;
}

/**
 * The status, from the cells of the row where they say all that it depends on; else by
 * `KPI.STATUS()`, which knows the whole indicator: its printed plan values, 90％超, a stated direction;
 * and the settings, where they are others than the function's own.
 */
export function statusFormula(
  indicator: Indicator,
  cellIn: CellIn,
  settings: Settings,
): string | null {
  if (indicator.kind === "reference" || !indicator.target) return null;
  const cells = all([
    cellIn("actual"),
    cellIn("baseline"),
    cellIn("target"),
    cellIn("baselinePeriod"),
    cellIn("targetPeriod"),
    cellIn("actualPeriod"),
  ]);
  return cells && isToldByCells(indicator) && !differFromArguments(settings)
    ? `=KPI.STATUS(${cells.join(",")})`
    : "=KPI.STATUS()";
}

function isToldByCells(indicator: Indicator): boolean {
  const { baseline, target, planned, direction, register } = indicator;
  const goal = target?.quantity;
  const start = baseline?.quantity;
  if (!goal || !start || goal.per || goal.value === start.value) return false;
  if (planned.length > 0 || !isStraight(register)) return false;
  const towards = goal.value > start.value ? "increase" : "decrease";
  // Typed into the register, 90％超 stands in the cell itself.
  const isOwn = target.at.sheet === register?.at.sheet;
  return direction === towards && (isOwn || isPlain(goal, towards));
}

function isStraight(register: RegisterEntry | null): boolean {
  return (register?.path ?? "linear") === "linear";
}

/** Is the goal met as soon as its number is reached, as a bare number is? */
function isPlain({ comparator }: Quantity, towards: "increase" | "decrease"): boolean {
  if (comparator === null) return true;
  return comparator === (towards === "increase" ? "at-least" : "at-most");
}

function all(cells: readonly (string | null)[]): readonly string[] | null {
  const there = cells.flatMap((cell) => cell ?? []);
  return there.length === cells.length ? there : null;
}
