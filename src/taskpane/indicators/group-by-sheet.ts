import type { KpiWorkbook } from "../../app/kpi-workbook";
import { staffSheets } from "../../app/own-sheets";
import type { IndicatorCandidate, KpiTable } from "../../core/table/kpi-table";

/** What was read on one sheet. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly KpiTable[];
  readonly candidates: readonly IndicatorCandidate[];
}

/** Every sheet of the staff in the order of the tabs, also those on which nothing was found. */
export function groupBySheet({ snapshot, reading }: KpiWorkbook): readonly SheetReading[] {
  return staffSheets(snapshot).sheets.map(({ name }) => ({
    sheet: name,
    tables: reading.tables.filter(({ range }) => range.sheet === name),
    candidates: reading.candidates.filter(({ at }) => at.sheet === name),
  }));
}

/** Indicators that stand in the add-in's own sheets alone: typed there, not read from a table of the staff. */
export function typedTables({ snapshot, reading }: KpiWorkbook): readonly KpiTable[] {
  const staff = new Set(staffSheets(snapshot).sheets.map(({ name }) => name));
  return reading.tables.filter(({ range }) => !staff.has(range.sheet));
}
