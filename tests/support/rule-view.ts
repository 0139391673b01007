import type { Comparator, Quantity, Unit } from "../../src/core/cell/reading";
import type { Datum, Indicator } from "../../src/core/indicator/indicator";
import type { Period } from "../../src/core/period/period";
import type { RuleView } from "../../src/core/rules/rule-view";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { KpiTable } from "../../src/core/table/kpi-table";
import { workbookOf } from "./sheet-snapshot";

export const sheetName = "KPI";
export const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
export const people: Unit = { written: "人", symbol: "人", family: "count" };

export const year = (number: number): Period => ({ kind: "calendar-year", year: number });
export const fiscalYear = (number: number): Period => ({ kind: "fiscal-year", year: number });

/** A value in a cell, as if read from `text`. */
export function datum(
  text: string,
  value: number | null,
  place: { readonly column: number; readonly row?: number; readonly period?: Period },
  unit: Unit = percent,
  comparator: Comparator | null = null,
): Datum {
  const { row = 5, column, period = null } = place;
  const quantity: Quantity | null = value === null ? null : { value, unit, comparator, per: null };
  return {
    reading: quantity
      ? { kind: "quantity", text, quantity, second: null, dated: null, parts: [], notes: [] }
      : { kind: "placeholder", text, reason: "dash", parts: [], notes: [] },
    quantity,
    at: { sheet: sheetName, row, column },
    period,
    periodAt: period && { sheet: sheetName, row: 4, column },
  };
}

/** An indicator of one row, with what the case needs. */
export function indicator(given: Partial<Indicator> = {}): Indicator {
  const row = given.baseline?.at.row ?? 5;
  const name = given.name ?? "導入率";
  return {
    id: `${sheetName}!A${row + 1}`,
    name,
    nameAt: { sheet: sheetName, row, column: 0 },
    kind: "KPI",
    area: null,
    unit: percent,
    direction: "increase",
    directionFrom: "values",
    accumulation: null,
    baseline: null,
    target: null,
    planned: [],
    actuals: [],
    references: [],
    derived: [],
    register: null,
    range: { sheet: sheetName, top: row, bottom: row, left: 0, right: 5 },
    ...given,
  };
}

/** A table of the indicators from row 5 on, under two header rows. */
export function table(indicators: readonly Indicator[], given: Partial<KpiTable> = {}): KpiTable {
  return {
    range: { sheet: sheetName, top: 3, left: 0, bottom: 5 + indicators.length, right: 5 },
    title: null,
    form: "baseline-target",
    excelTable: null,
    roles: [],
    support: [],
    headerRows: 2,
    evidence: [],
    confidence: 1,
    indicators,
    notes: [],
    ...given,
  };
}

/** A workbook with one sheet: its tables, its sentences by row, and, where a rule looks, its cells. */
export function ruleView(
  tables: readonly KpiTable[],
  sentences: Readonly<Record<number, string>> = {},
  cells: readonly (readonly string[])[] = [],
): RuleView {
  const sheet: SheetSnapshot = {
    name: sheetName,
    top: 0,
    left: 0,
    values: cells,
    texts: cells,
    formats: cells.map((row) => row.map(() => "General")),
    formulas: cells,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
  return {
    snapshot: workbookOf([sheet]),
    reading: {
      tables,
      candidates: [],
      texts: Object.entries(sentences).map(([row, text]) => ({
        text,
        at: { sheet: sheetName, row: Number(row), column: 0 },
      })),
    },
    looks: null,
  };
}
