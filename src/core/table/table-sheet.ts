import type { Expected } from "../cell/expected";
import type { CellReading } from "../cell/reading";
import type { UnitReading } from "../cell/unit-column";
import type { YearlessPeriod } from "../period/part-of-year";
import type { Period } from "../period/period";
import { type CellAddress, formatPosition, quoteSheet } from "../sheet/address";
import { type SheetView, viewSheet } from "../sheet/sheet-view";
import type { SheetSnapshot } from "../sheet/snapshot";
import { normalize } from "../text/normalize";
import { takePeriod } from "./header-period";
import { takeYearless } from "./header-yearless";
import { type HeaderMatch, mayHeadNames } from "./match-header";
import { oneLine } from "./one-line";
import type { Spellings } from "./spellings";
import { unitInBrackets } from "./unit-in-brackets";

/** What a cell says when it is looked at as a header. */
export interface HeaderCell {
  /** In one line. */
  readonly label: string;
  readonly match: HeaderMatch | null;
  readonly period: Period | null;
  /** A time without its year, where the cell states no period. */
  readonly yearless: YearlessPeriod | null;
  /** The unit in brackets behind the words: 目標値（人）. */
  readonly unit: UnitReading | null;
}

/** A sheet whose cells are read as parts of tables. */
export interface TableSheet extends SheetView {
  /** What the cell says where a value is expected. */
  readonly readingAt: (row: number, column: number) => CellReading;
  /** The period that all of the cell is. */
  readonly periodAt: (row: number, column: number) => Period | null;
  /** The cell as a header; `null` for a blank one. */
  readonly headerAt: (row: number, column: number) => HeaderCell | null;
  /** Does the cell head a column of names? Cheap enough to be asked of every cell. */
  readonly headsNamesAt: (row: number, column: number) => boolean;
  /** The cell, or of merged cells the first, as an address in the workbook. */
  readonly addressAt: (row: number, column: number) => CellAddress;
  /** `'KPI①'!B11`, for an indicator whose name stands there. */
  readonly idAt: (row: number, column: number) => string;
  /** The unit that a text alone is. */
  readonly unitIn: (text: string) => UnitReading | null;
}

/** @param spellings what was read already: the sheets of a workbook repeat each other's words */
export function readableSheet(snapshot: SheetSnapshot, spellings: Spellings): TableSheet {
  const view = viewSheet(snapshot);
  const { valueAt, textAt, displayAt, formatAt, isBlankAt, areaAt, isFirstAt } = view;
  const prefix = `${quoteSheet(snapshot.name)}!`;
  const read = (row: number, column: number, expected: Expected): CellReading => {
    const value = valueAt(row, column);
    return typeof value === "string"
      ? spellings.text(value, expected)
      : spellings.number(value, displayAt(row, column), formatAt(row, column), expected);
  };
  const matchAt = (row: number, column: number): HeaderMatch | null => {
    const value = valueAt(row, column);
    return typeof value === "string" ? spellings.header(value) : null;
  };
  const headerCell = (text: string, match: HeaderMatch | null, reading: CellReading) => {
    const words = normalize(text).text;
    // All of it is a period (2025年), or a part (目標値（令和７年度）).
    const period = reading.kind === "period" ? reading.period : takePeriod(words).period;
    const yearless = period === null ? takeYearless(words) : null;
    const unit = unitInBrackets(text.trim(), spellings.unit);
    return { label: oneLine(text), match, period, yearless, unit };
  };
  return {
    ...view,
    readingAt: (row, column) => read(row, column, "quantity"),
    periodAt: (row, column) => {
      const reading = read(row, column, "period");
      return reading.kind === "period" ? reading.period : null;
    },
    headerAt: (row, column) => {
      if (isBlankAt(row, column)) return null;
      return headerCell(textAt(row, column), matchAt(row, column), read(row, column, "period"));
    },
    headsNamesAt: (row, column) => {
      const value = valueAt(row, column);
      return (
        typeof value === "string" && mayHeadNames(value) && spellings.header(value)?.role === "name"
      );
    },
    idAt: (row, column) => `${prefix}${formatPosition({ row, column })}`,
    unitIn: spellings.unit,
    addressAt: (row, column) => {
      if (isFirstAt(row, column)) return { sheet: view.name, row, column };
      const { top, left } = areaAt(row, column);
      return { sheet: view.name, row: top, column: left };
    },
  };
}
