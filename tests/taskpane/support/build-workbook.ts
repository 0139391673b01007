import type { CellReading, Comparator, Unit } from "../../../src/core/cell/reading";
import type { Datum, Indicator } from "../../../src/core/indicator/indicator";
import { plannedPathRule } from "../../../src/core/indicator/status-rule";
import type { Verdict } from "../../../src/core/indicator/verdict";
import type { Period } from "../../../src/core/period/period";
import {
  formatCell,
  parseAddress,
  type CellAddress,
  type RangeAddress,
} from "../../../src/core/sheet/address";
import type { KpiTable, LineRole } from "../../../src/core/table/kpi-table";

export const percent: Unit = { written: "％", symbol: "%", family: "ratio" };

export const year = (number: number): Period => ({ kind: "calendar-year", year: number });

export const fiscalYear = (number: number): Period => ({ kind: "fiscal-year", year: number });

/** `Sheet1!A1:C5` as a range. */
export function range(text: string): RangeAddress {
  const address = parseAddress(text);
  if (!address.ok || address.value.sheet === null) throw new Error(`No range: ${text}`);
  return { sheet: address.value.sheet, ...address.value.rectangle };
}

/** `Sheet1!C6` as a cell. */
export function cell(text: string): CellAddress {
  const { sheet, top, left } = range(text);
  return { sheet, row: top, column: left };
}

interface DatumParts {
  readonly at: string;
  readonly text: string;
  readonly value?: number;
  readonly unit?: Unit | null;
  readonly comparator?: Comparator;
  readonly period?: Period;
  readonly reading?: CellReading;
}

/** A value as the reader would give it: without `value` a placeholder. */
export function datum(parts: DatumParts): Datum {
  const { at, text, value, unit = percent, comparator = null, period = null } = parts;
  const quantity = value === undefined ? null : { value, unit, comparator, per: null };
  return {
    reading:
      parts.reading ??
      (quantity
        ? { kind: "quantity", text, parts: [], quantity, second: null, dated: null, notes: [] }
        : { kind: "placeholder", text, parts: [], reason: "dash", notes: [] }),
    quantity,
    at: cell(at),
    period,
    periodAt: null,
  };
}

/** An indicator with nothing but a name; `parts` fills in the rest. */
export function indicator(
  name: string,
  nameAt: string,
  parts: Partial<Omit<Indicator, "id" | "name" | "nameAt">> = {},
): Indicator {
  const address = cell(nameAt);
  const { sheet, row, column } = address;
  return {
    id: formatCell(address),
    name,
    nameAt: address,
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
    range: { sheet, top: row, left: column, bottom: row, right: column + 5 },
    ...parts,
  };
}

/** A row or column of a table. */
export function line(
  axis: LineRole["axis"],
  at: string,
  role: LineRole["role"],
  from: LineRole["from"],
  word: string | null = null,
): LineRole {
  return { axis, range: range(at), role, from, word };
}

/** A table around indicators. */
export function table(
  at: string,
  indicators: readonly Indicator[],
  parts: Partial<Omit<KpiTable, "range" | "indicators">> = {},
): KpiTable {
  return {
    range: range(at),
    title: null,
    form: "years-across",
    excelTable: null,
    headerRows: 2,
    roles: [],
    evidence: [],
    support: [],
    confidence: 1,
    notes: [],
    ...parts,
    indicators,
  };
}

/** A verdict without any number; `parts` fills in the rest. */
export function verdict(parts: Partial<Verdict> & Pick<Verdict, "status">): Verdict {
  return {
    ground: "no-judgement",
    reason: null,
    rule: plannedPathRule,
    measurement: null,
    remarks: [],
    pace: null,
    actual: null,
    baseline: null,
    target: null,
    planned: null,
    plannedFrom: null,
    method: "linear",
    comparator: null,
    direction: null,
    baselinePeriod: null,
    targetPeriod: null,
    actualPeriod: null,
    ...parts,
  };
}
