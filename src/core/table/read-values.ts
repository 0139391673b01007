import type { Datum } from "../indicator/indicator";
import type { BodyRow } from "./body-row";
import { datedBy } from "./dated-by";
import type { ColumnPlan, PlannedColumn } from "./plan-columns";
import { inOrder, readDatum } from "./read-datum";
import type { TablePart } from "./table-part";
import type { TableSheet } from "./table-sheet";

/** The indicator's own values by what they are. */
export interface OwnValues {
  readonly baseline: Datum | null;
  readonly target: Datum | null;
  readonly planned: readonly Datum[];
  readonly actuals: readonly Datum[];
}

type Place = "baseline" | "target" | "planned" | "actual";

/** What most places of most indicators hold. */
const none: readonly never[] = [];

/** Sorts the cells of the indicator's own rows by what row and column say they are. */
export function readValues(part: TablePart): OwnValues {
  const { sheet } = part;
  const { found, plans } = cellsByPlace(part);
  const starts = seen(sheet, found.baseline);
  const goals = inOrder(seen(sheet, found.target ?? inOrder(plans).slice(-1)));
  return {
    baseline:
      starts.find((start) => isVisible(sheet, start)) ?? starts[0] ?? found.baseline?.[0] ?? null,
    target: goals.at(-1) ?? found.target?.[0] ?? null,
    planned: onTheWay(
      seen(sheet, found.planned).filter((datum) => datum !== goals[0]),
      goals,
    ),
    actuals: inOrder(seen(sheet, found.actual)),
  };
}

interface Placed {
  readonly found: Partial<Record<Place, Datum[]>>;
  /** Of the planned values those that may be a goal. */
  readonly plans: readonly Datum[];
}

function cellsByPlace(part: TablePart): Placed {
  const { sheet, columns, indicator, unit } = part;
  const found: Placed["found"] = {};
  const plans: Datum[] = [];
  for (const row of indicator.rows) {
    for (const column of columns.values) {
      const place = placeOf(row, column, columns);
      if (!place || isReadAbove(sheet, row, column, indicator.rows)) continue;
      const dated = datedBy(part, row, column);
      const datum = readDatum(sheet, row.row, column.column, dated, column.unit ?? unit);
      const others = found[place];
      if (others) others.push(datum);
      else found[place] = [datum];
      if (place === "planned" && datum.quantity && isPlan(row, column)) plans.push(datum);
    }
  }
  return { found, plans };
}

/**
 * 計画 and 実績 of each year, as in 行政評価, and no 目標 anywhere: then the last year's plan is the goal.
 * What is only expected (見込, 期待値) is none.
 */
function isPlan({ role, label }: BodyRow, column: PlannedColumn): boolean {
  return /^計画値?$|^plan(?:ned)?$/i.test(role === "planned" ? label : column.label);
}

/** Printed plan values, and the goals before the last one. */
function onTheWay(planned: readonly Datum[], goals: readonly Datum[]): readonly Datum[] {
  if (goals.length < 2) return inOrder(planned);
  const milestones = goals.slice(0, -1);
  return planned.length === 0 ? milestones : inOrder([...planned, ...milestones]);
}

/** The column's word counts; where it is only a year, the row's word; without one it was measured. */
function placeOf(
  { role: row }: BodyRow,
  { role: column }: PlannedColumn,
  columns: ColumnPlan,
): Place | null {
  if (row === "derived" || row === "verdict" || row === "reference" || row === "other") return null;
  // 目標値 over several years heads a plan: 実績値 before a row below it says what came of it.
  if (row === "actual" && columns.withRole("target").length > 1) return "actual";
  if (column === "baseline" || column === "target" || column === "planned" || column === "actual") {
    return column;
  }
  return row === "own" ? "actual" : row;
}

/** A cell merged over several rows of the indicator, or over several columns, is one cell. */
function isReadAbove(
  sheet: TableSheet,
  { row }: BodyRow,
  { column }: PlannedColumn,
  rows: readonly BodyRow[],
): boolean {
  if (sheet.isFirstAt(row, column)) return false;
  const { top, left } = sheet.areaAt(row, column);
  return left < column || (top < row && rows[0] !== undefined && rows[0].row < row);
}

/** The filled cells; what is hidden counts only where nothing visible says the same. */
function seen(sheet: TableSheet, cells: readonly Datum[] = none): readonly Datum[] {
  const data = cells.every(isFilled) ? cells : cells.filter(isFilled);
  if (data.length < 2 || areVisible(sheet, data)) return data;
  const visible = data.filter((datum) => isVisible(sheet, datum));
  if (visible.length === 0) return data;
  const periods = new Set(visible.map(periodKey));
  return data.filter((datum) => isVisible(sheet, datum) || !periods.has(periodKey(datum)));
}

function areVisible(sheet: TableSheet, data: readonly Datum[]): boolean {
  for (const datum of data) if (!isVisible(sheet, datum)) return false;
  return true;
}

function isVisible(sheet: TableSheet, { at: { row, column } }: Datum): boolean {
  return !sheet.isRowHidden(row) && !sheet.isColumnHidden(column);
}

function periodKey({ period }: Datum): string {
  return JSON.stringify(period);
}

/** Is there anything to read in its cell? */
export function isFilled({ reading }: Datum): boolean {
  return reading.kind !== "blank";
}
