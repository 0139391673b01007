import type { Unit } from "../cell/reading";
import type { UnitReading } from "../cell/unit-column";
import type { Datum, Indicator, IndicatorKind, ReferenceSeries } from "../indicator/indicator";
import type { Rectangle } from "../sheet/address";
import { normalize } from "../text/normalize";
import { accumulationOf } from "./accumulation";
import type { BodyRow, IndicatorRows } from "./body-row";
import { periodOfName } from "./dated-by";
import { directionOf } from "./direction";
import { unitBeside } from "./indicator-unit";
import type { ColumnPlan } from "./plan-columns";
import { readDerived, readReferences } from "./read-series";
import { type OwnValues, readValues } from "./read-values";
import type { TablePart } from "./table-part";
import { wordsBeside } from "./words-beside";
import type { TableSheet } from "./table-sheet";

/** What holds for all indicators of a table: its width, and the unit written above it. */
export interface IndicatorFrame extends Pick<Rectangle, "left" | "right"> {
  readonly unitAbove: UnitReading | null;
}

/** Reads the rows of one indicator of a table. */
export function readIndicator(
  sheet: TableSheet,
  indicator: IndicatorRows,
  columns: ColumnPlan,
  { left, right, unitAbove }: IndicatorFrame,
): Indicator {
  const { name, rows, nameAt } = indicator;
  const unit = unitBeside(sheet, name, nameAt, columns, unitAbove);
  const named = periodOfName(sheet, nameAt);
  const part: TablePart = { sheet, columns, indicator, unit, named };
  const values = readValues(part);
  const references = readReferences(part);
  const { baseline, target, planned, actuals } = values;
  const { row } = nameAt;
  const stated = wordsBeside(sheet, row, columns, "direction");
  const way = directionOf({ name, stated, baseline, target, planned });
  // Ten thousand of these are made at once: written out, because spreading others takes longer.
  return {
    id: sheet.idAt(nameAt.row, nameAt.column),
    name,
    nameAt: { sheet: sheet.name, row: nameAt.row, column: nameAt.column },
    kind: kindOf(wordsBeside(sheet, row, columns, "kind"), indicator, columns),
    area: indicator.group,
    unit: unit?.unit ?? unitOf(values, references),
    direction: way.direction,
    directionFrom: way.directionFrom,
    accumulation: accumulationOf(
      [
        name,
        wordsBeside(sheet, row, columns, "unit"),
        wordsBeside(sheet, row, columns, "frequency"),
      ],
      values,
    ),
    baseline,
    target,
    planned,
    actuals,
    references,
    derived: readDerived(part),
    range: { sheet: sheet.name, top: nameAt.row, bottom: lastRow(rows), left, right },
    register: null,
  };
}

/** The last of the rows that follow one another; in the long form others may stand further down. */
function lastRow(rows: readonly BodyRow[]): number {
  let at = 0;
  while (follows(rows[at], rows[at + 1])) at++;
  return rows[at]?.row ?? 0;
}

function follows(row: BodyRow | undefined, next: BodyRow | undefined): boolean {
  return row !== undefined && next !== undefined && next.row <= row.row + 1;
}

function kindOf(
  stated: string,
  { marked, name }: IndicatorRows,
  columns: ColumnPlan,
): IndicatorKind {
  if (marked) return "reference";
  if (stated !== "") {
    const word = normalize(stated).text;
    if (/参考|reference/i.test(word)) return "reference";
    if (/KPI/i.test(word)) return "KPI";
    if (isKgi(word)) return "KGI";
  }
  const header = columns.withRole("name")[0]?.label ?? "";
  return isKgi(header) || isKgi(name) ? "KGI" : "KPI";
}

function isKgi(text: string): boolean {
  return /^[KＫ][GＧ][IＩ]/i.test(text);
}

/** The unit that a value of the indicator carries itself, else one that is compared with it. */
function unitOf(
  { target, baseline, planned, actuals }: OwnValues,
  references: readonly ReferenceSeries[],
): Unit | null {
  return (
    target?.quantity?.unit ??
    baseline?.quantity?.unit ??
    unitIn(planned) ??
    unitIn(actuals) ??
    unitIn(references.flatMap(({ data }) => data))
  );
}

function unitIn(data: readonly Datum[]): Unit | null {
  for (const { quantity } of data) if (quantity?.unit) return quantity.unit;
  return null;
}
