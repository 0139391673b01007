import type { Unit } from "../cell/reading";
import type { Datum, Indicator, IndicatorKind, ReferenceSeries } from "../indicator/indicator";
import { formatCell, type Rectangle } from "../sheet/address";
import { isBlank, type SheetView, textOf } from "../sheet/sheet-view";
import { normalize } from "../text/normalize";
import { accumulationOf } from "./accumulation";
import { datedBy } from "./dated-by";
import { directionOf } from "./direction";
import { unitBeside } from "./indicator-unit";
import type { Role } from "./kpi-table";
import { oneLine } from "./one-line";
import type { ColumnPlan } from "./plan-columns";
import type { IndicatorRows } from "./read-body";
import { addressIn } from "./read-datum";
import { readDerived, readReferences } from "./read-series";
import { readValues } from "./read-values";

/** Reads the rows of one indicator of a table. */
export function readIndicator(
  view: SheetView,
  indicator: IndicatorRows,
  columns: ColumnPlan,
  { left, right }: Pick<Rectangle, "left" | "right">,
): Indicator {
  const { name, rows } = indicator;
  const nameAt = addressIn(view, indicator.nameAt);
  const unit = unitBeside(view, name, indicator.nameAt, columns);
  const part = { view, columns, indicator, unit, datedBy: datedBy(view, indicator, columns) };
  const values = readValues(part);
  const references = readReferences(part);
  const { baseline, target, planned, actuals } = values;
  const data = [target, baseline, ...planned, ...actuals];
  const beside = wordsBeside(view, indicator, columns);
  return {
    id: formatCell(nameAt),
    name,
    nameAt,
    kind: kindOf(beside("kind"), indicator, columns),
    area: beside("area") || indicator.group,
    unit: unit?.unit ?? unitIn(data) ?? unitIn(dataOf(references)),
    ...directionOf({ name, stated: beside("direction"), baseline, target }),
    accumulation: accumulationOf(
      [name, beside("unit"), beside("frequency")],
      data.map((datum) => datum?.quantity ?? null),
    ),
    ...values,
    references,
    derived: readDerived(part),
    range: {
      sheet: view.name,
      top: indicator.nameAt.row,
      bottom: rows.at(-1)?.row ?? indicator.nameAt.row,
      left,
      right,
    },
  };
}

/** The words of the columns with a role in the indicator's first row; the innermost, if several. */
function wordsBeside(view: SheetView, { nameAt }: IndicatorRows, columns: ColumnPlan) {
  return (role: Role): string => {
    const cells = columns.all
      .filter((column) => column.role === role)
      .map(({ column }) => view.cellAt({ row: nameAt.row, column }))
      .filter((cell) => !isBlank(cell));
    const cell = cells.at(-1);
    return cell ? oneLine(textOf(cell)) : "";
  };
}

function kindOf(
  stated: string,
  { marked, name }: IndicatorRows,
  columns: ColumnPlan,
): IndicatorKind {
  const word = normalize(stated).text;
  if (marked || /参考|reference/i.test(word)) return "reference";
  if (/KPI/i.test(word)) return "KPI";
  const header = columns.all.find(({ role }) => role === "name")?.label ?? "";
  return [word, header, name].some((text) => /^KGI/i.test(normalize(text).text)) ? "KGI" : "KPI";
}

function unitIn(data: readonly (Datum | null)[]): Unit | null {
  return data.find((datum) => datum?.quantity?.unit)?.quantity?.unit ?? null;
}

function dataOf(series: readonly ReferenceSeries[]): readonly Datum[] {
  return series.flatMap(({ data }) => data);
}
