import type { UnitReading } from "../cell/unit-column";
import type { YearlessPeriod } from "../period/part-of-year";
import type { Period } from "../period/period";
import type { Position } from "../sheet/address";
import type { Role } from "./kpi-table";
import type { HeaderMatch } from "./match-header";
import type { HeaderCell, TableSheet } from "./table-sheet";

/** A column of a table, as its header cells describe it. */
export interface HeaderColumn {
  readonly column: number;
  /** `null` where no header word is known: often a year, or 区分. */
  readonly role: Role | null;
  readonly of: HeaderMatch["of"];
  readonly weak: boolean;
  /** The header words in full, and the cell they stand in. */
  readonly label: string;
  readonly at: Position;
  readonly period: Period | null;
  readonly periodAt: Position | null;
  readonly periodText: string;
  /** Below the period, or without one: a time that leaves out its year. */
  readonly yearless: YearlessPeriod | null;
  /** Does nothing but one period stand in its header? */
  readonly onlyPeriod: boolean;
  /** The unit in brackets behind the words: 目標値（人）. */
  readonly unit: UnitReading | null;
}

/** Roles of columns that hold values of an indicator over time. */
export const valueRoles: ReadonlySet<Role | null> = new Set<Role>([
  "baseline",
  "target",
  "planned",
  "actual",
  "value",
]);

/** The header rows of a sheet. */
export interface HeaderRows {
  readonly sheet: TableSheet;
  readonly top: number;
  readonly bottom: number;
}

/** A header cell that says something, and where it stands. */
type Stacked = HeaderCell & { readonly at: Position };

/** The lowest header cell that has a role gives it; the lowest that has a period, the period. */
export function describeColumn(rows: HeaderRows, column: number): HeaderColumn {
  const stack = stackAbove(rows, column);
  const worded = wordedIn(stack) ?? stack.at(-1);
  const dated = stack.findLast(({ period, yearless }) => period !== null || yearless !== null);
  const { role, weak } = worded?.match ?? roleless;
  const of = worded?.match?.of ?? (role === "period" ? datedRole(stack) : null);
  const { label, at } = worded ?? { label: "", at: { row: rows.bottom, column } };
  const { at: periodAt, label: periodText, yearless } = dated ?? undated;
  const period = lowest(stack, (cell) => cell.period);
  const unit = lowest(stack, (cell) => cell.unit);
  const onlyPeriod = dated !== undefined && stack.length === 1;
  return {
    ...{ column, role, of, weak, label, at },
    ...{ period, periodAt, periodText, yearless, onlyPeriod, unit },
  };
}

const roleless = { role: null, weak: false };
const undated = { at: null, label: "", yearless: null };

/** What the lowest of the cells says that says it at all. */
function lowest<T>(stack: readonly Stacked[], saying: (cell: HeaderCell) => T | null): T | null {
  return stack.map(saying).findLast((said) => said !== null) ?? null;
}

/** 値 below 基準値 says nothing that 基準値 does not: then the word above it counts. */
function wordedIn(stack: readonly Stacked[]): Stacked | undefined {
  const lowest = stack.findLast(({ match }) => match !== null);
  if (lowest?.match?.role !== "value") return lowest;
  return stack.findLast(({ match }) => match !== null && isAbove(match.role)) ?? lowest;
}

/** 年度 below 基準値 is the year of that value, on whichever side of it it stands. */
function datedRole(stack: readonly Stacked[]): HeaderMatch["of"] {
  const above = stack.findLast(({ match }) => match !== null && isDated(match.role))?.match?.role;
  return above !== undefined && isDated(above) ? above : null;
}

function isDated(role: Role): role is "baseline" | "target" | "actual" {
  return role === "baseline" || role === "target" || role === "actual";
}

function isAbove(role: Role): boolean {
  return role !== "value" && (valueRoles.has(role) || role === "reference");
}

/** What Excel writes over a column that has no header. */
const emptyHeader = /^(?:列|Column)\d{1,5}$/;

function stackAbove({ sheet, top, bottom }: HeaderRows, column: number): readonly Stacked[] {
  const stack: Stacked[] = [];
  for (let row = top; row <= bottom; row++) {
    const { top: first, left } = sheet.areaAt(row, column);
    const cell = sheet.headerAt(first, left);
    if (cell && !emptyHeader.test(cell.label)) {
      stack.push({ ...cell, at: { row: first, column: left } });
    }
  }
  return stack;
}
