import { readValue } from "../core/cell/read-cell";
import type { Datum, Indicator } from "../core/indicator/indicator";
import { judge } from "../core/indicator/judge";
import type { StatusCode } from "../core/indicator/verdict";
import { comparePeriods } from "../core/period/calendar";
import type { Period } from "../core/period/period";
import { differFromArguments } from "../core/settings/settings";
import { formatCell, formatPosition, type CellAddress } from "../core/sheet/address";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { indicatorsInRows } from "./indicators-in-rows";
import type { KpiWorkbook } from "./kpi-workbook";
import { staffSheets } from "./own-sheets";
import type { CellFormula } from "./ports";
import { findStatusCells, isCallAlone } from "./status-cells";

/** `=KPI.STATUS()` in a row of an indicator, and the formula with that indicator's cells. */
export interface ExplicitFormula extends CellFormula {
  readonly before: string;
  /** Of the indicator. */
  readonly name: string;
  /** What the cell says now, and what the new formula will say. */
  readonly status: StatusCode;
  readonly explicitStatus: StatusCode;
  /** Does the present word rest on a plan value printed in the table? The new formula draws a line instead. */
  readonly losesPlan: boolean;
}

/** What the formula needs a cell for, in the order of its arguments. */
const parts = [
  "actual",
  "baseline",
  "target",
  "baselinePeriod",
  "targetPeriod",
  "actualPeriod",
] as const;
export type ExplicitPart = (typeof parts)[number];

/** Why a cell keeps its formula. */
export type KeptReason =
  | { readonly kind: "tally" }
  | { readonly kind: "part-of-formula" }
  | { readonly kind: "settings" }
  | { readonly kind: "cells-missing"; readonly missing: readonly ExplicitPart[] };

/** A cell that keeps its formula. */
export interface KeptFormula {
  readonly at: CellAddress;
  readonly reason: KeptReason;
}

/** Every cell with `KPI.STATUS()`: what it would become, or why it stays. */
export interface ExplicitPlan {
  readonly formulas: readonly ExplicitFormula[];
  readonly kept: readonly KeptFormula[];
}

/** Which `=KPI.STATUS()` can name the cells that they judge by. Nothing is written. */
export function planExplicitStatus(workbook: KpiWorkbook): ExplicitPlan {
  const indicatorOf = indicatorsInRows(workbook);
  const formulas: ExplicitFormula[] = [];
  const kept: KeptFormula[] = [];
  // The register chooses the formulas of its rows itself, each time it is built.
  for (const { at, formula } of findStatusCells(staffSheets(workbook.snapshot))) {
    const indicator = indicatorOf(at);
    const planned = isCallAlone(formula)
      ? makeExplicit(workbook, indicator, { at, formula })
      : ({ kind: "part-of-formula" } as const);
    if ("kind" in planned) kept.push({ at, reason: planned });
    else formulas.push(planned);
  }
  return { formulas, kept };
}

function makeExplicit(
  workbook: KpiWorkbook,
  indicator: Indicator | undefined,
  { at, formula: before }: CellFormula,
): ExplicitFormula | KeptReason {
  const verdict = indicator && workbook.verdicts.get(indicator.id);
  if (!verdict) return { kind: "tally" };
  if (differFromArguments(workbook.settings)) return { kind: "settings" };
  const cells = cellsOf(indicator, workbook.snapshot);
  const found = parts.flatMap((part) => cells[part] ?? []);
  if (found.length < parts.length) {
    return { kind: "cells-missing", missing: parts.filter((part) => cells[part] === null) };
  }
  const references = found.map((cell) =>
    cell.sheet === at.sheet ? formatPosition(cell) : formatCell(cell),
  );
  return {
    at,
    before,
    formula: `=KPI.STATUS(${references.join(",")})`,
    name: indicator.name,
    status: verdict.status,
    explicitStatus: statusByCells(cells, workbook.snapshot),
    losesPlan: verdict.plannedFrom === "printed",
  };
}

type Cells = Readonly<Record<ExplicitPart, CellAddress | null>>;

/** A period counts only if its cell says by itself what the table says of the value. */
function cellsOf(indicator: Indicator, snapshot: WorkbookSnapshot): Cells {
  const { actuals, baseline, target } = indicator;
  // The latest that has been measured; while all are still to come (未集計), the first of them.
  const actual = actuals.findLast(({ quantity }) => quantity !== null) ?? actuals[0] ?? null;
  const periodCell = (datum: Datum | null): CellAddress | null => {
    if (!datum?.period || !datum.periodAt) return null;
    const said = periodIn(valueAt(snapshot, datum.periodAt));
    return said && comparePeriods(said, datum.period) === 0 ? datum.periodAt : null;
  };
  return {
    actual: actual?.at ?? null,
    baseline: baseline?.at ?? null,
    target: target?.at ?? null,
    baselinePeriod: periodCell(baseline),
    targetPeriod: periodCell(target),
    actualPeriod: periodCell(actual),
  };
}

/** What the function will say: it sees six values, and nothing else of the table. */
function statusByCells(cells: Cells, snapshot: WorkbookSnapshot): StatusCode {
  const dated = (cell: CellAddress | null, periodCell: CellAddress | null) => {
    const reading = readValue(valueAt(snapshot, cell), "quantity");
    return {
      quantity: reading.kind === "quantity" ? reading.quantity : null,
      period: periodIn(valueAt(snapshot, periodCell)),
    };
  };
  const { status } = judge({
    actual: dated(cells.actual, cells.actualPeriod),
    baseline: dated(cells.baseline, cells.baselinePeriod),
    target: dated(cells.target, cells.targetPeriod),
    planned: [],
    direction: null,
  });
  return status;
}

function periodIn(value: CellValue): Period | null {
  const reading = readValue(value, "period");
  return reading.kind === "period" ? reading.period : null;
}

function valueAt({ sheets }: WorkbookSnapshot, cell: CellAddress | null): CellValue {
  const sheet = sheets.find(({ name }) => name === cell?.sheet);
  return sheet && cell ? cellAt(sheet, cell).value : "";
}
