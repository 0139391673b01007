import type { CellReading, Quantity, Unit } from "../../src/core/cell/reading";
import type { Datum, Indicator, ReferenceSeries } from "../../src/core/indicator/indicator";
import type { Period } from "../../src/core/period/period";
import {
  formatCell,
  formatPosition,
  formatRange,
  formatRectangle,
} from "../../src/core/sheet/address";
import type { KpiTable, LineRole, WorkbookReading } from "../../src/core/table/kpi-table";

/**
 * A value as a person would note it down: its cell, the text in it, what that means, its period and
 * the cell of the period. Meanings: `0.26 %`, `3 事業所 at-least per year`, `1 市町 ※`, `(dash)`,
 * `(text)`, `(blank)`. Periods: `2025`, `FY2025`, `2024-11`.
 */
export type DatumOutline = readonly [
  cell: string,
  text: string,
  meaning: string,
  period: string | null,
  periodCell: string | null,
];

/** A row of others' or worked-out values: its label, the label's cell, its values. */
export type SeriesOutline = readonly [label: string, cell: string, data: readonly DatumOutline[]];

export interface IndicatorOutline {
  readonly name: string;
  readonly id: string;
  readonly kind: Indicator["kind"];
  readonly area: string | null;
  /** `％ as % (ratio)` */
  readonly unit: string | null;
  /** `increase by values` */
  readonly direction: string;
  readonly accumulation: Indicator["accumulation"];
  readonly baseline: DatumOutline | null;
  readonly target: DatumOutline | null;
  readonly planned: readonly DatumOutline[];
  readonly actuals: readonly DatumOutline[];
  readonly references: readonly SeriesOutline[];
  readonly derived: readonly SeriesOutline[];
  readonly range: string;
}

export interface TableOutline {
  readonly range: string;
  readonly title: readonly [text: string, cell: string] | null;
  readonly form: KpiTable["form"];
  readonly excelTable: string | null;
  readonly headerRows: number;
  /** `B9:B13 name by header 指標`; `-` where nothing is read. Columns first, then rows. */
  readonly roles: readonly string[];
  /** `baseline C11`; `-` for what the table does not show. */
  readonly support: readonly string[];
  readonly confidence: number;
  /** `baseline 現状値 C9` */
  readonly evidence: readonly string[];
  readonly indicators: readonly IndicatorOutline[];
  readonly notes: readonly (readonly [mark: string, text: string, cell: string])[];
}

export interface WorkbookOutline {
  readonly tables: readonly TableOutline[];
  readonly candidates: readonly {
    readonly name: string;
    readonly goal: string;
    readonly unit: string | null;
    readonly at: string;
    readonly text: string;
  }[];
  /** Cell and text of every sentence and heading. */
  readonly texts: readonly (readonly [cell: string, text: string])[];
}

/** Everything that a reading says, short enough to be compared with what was written by hand. */
export function outlineOf({ tables, candidates, texts }: WorkbookReading): WorkbookOutline {
  return {
    tables: tables.map(tableOutline),
    candidates: candidates.map(({ name, goal, unit, at, text }) => ({
      name,
      goal,
      unit: unitOutline(unit),
      at: formatCell(at),
      text,
    })),
    texts: texts.map(({ text, at }) => [formatCell(at), text]),
  };
}

function tableOutline(table: KpiTable): TableOutline {
  const { range, title, form, excelTable, headerRows, confidence, evidence } = table;
  return {
    range: formatRange(range),
    title: title && [title.text, formatPosition(title.at)],
    form,
    excelTable,
    headerRows,
    roles: table.roles.map(roleOutline),
    support: table.support.map(({ role, at }) => `${role} ${at ? formatPosition(at) : "-"}`),
    confidence,
    evidence: evidence.map(({ role, word, at }) => `${role} ${word} ${formatPosition(at)}`),
    indicators: table.indicators.map(indicatorOutline),
    notes: table.notes.map(({ mark, text, at }) => [mark, text, formatPosition(at)]),
  };
}

function roleOutline({ range, role, from, word }: LineRole): string {
  return [formatRectangle(range), role ?? "-", "by", from, word]
    .filter((part) => part !== null)
    .join(" ");
}

function indicatorOutline(indicator: Indicator): IndicatorOutline {
  const { name, id, kind, area, unit, direction, directionFrom, accumulation } = indicator;
  return {
    name,
    id,
    kind,
    area,
    unit: unitOutline(unit),
    direction: `${direction} by ${directionFrom}`,
    accumulation,
    baseline: indicator.baseline && datumOutline(indicator.baseline),
    target: indicator.target && datumOutline(indicator.target),
    planned: indicator.planned.map(datumOutline),
    actuals: indicator.actuals.map(datumOutline),
    references: indicator.references.map(seriesOutline),
    derived: indicator.derived.map(seriesOutline),
    range: formatRange(indicator.range),
  };
}

function seriesOutline({ label, labelAt, data }: ReferenceSeries): SeriesOutline {
  return [label, formatPosition(labelAt), data.map(datumOutline)];
}

function datumOutline({ reading, quantity, at, period, periodAt }: Datum): DatumOutline {
  return [
    formatPosition(at),
    "text" in reading ? reading.text : "",
    meaningOf(reading, quantity),
    period && periodOutline(period),
    periodAt && formatPosition(periodAt),
  ];
}

function meaningOf(reading: CellReading, quantity: Quantity | null): string {
  const marks = "notes" in reading ? reading.notes.map(({ mark }) => mark) : [];
  if (!quantity) return `(${reading.kind === "placeholder" ? reading.reason : reading.kind})`;
  const { value, unit, comparator, per } = quantity;
  return [value, unit?.symbol, comparator, per && `per ${per}`, ...marks]
    .filter((part) => part !== null && part !== undefined)
    .join(" ");
}

function unitOutline(unit: Unit | null): string | null {
  return unit && `${unit.written} as ${unit.symbol} (${unit.family})`;
}

function periodOutline(period: Period): string {
  switch (period.kind) {
    case "fiscal-year":
      return `FY${period.year}`;
    case "calendar-year":
      return String(period.year);
    case "half-year":
      return `${period.of === "fiscal-year" ? "FY" : ""}${period.year} half ${period.half}`;
    case "quarter":
      return `${period.of === "fiscal-year" ? "FY" : ""}${period.year} quarter ${period.quarter}`;
    case "month":
      return `${period.year}-${period.month}`;
    case "date":
      return `${period.year}-${period.month}-${period.day}`;
  }
}
