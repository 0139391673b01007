import type { Datum, DerivedSeries, ReferenceSeries } from "../indicator/indicator";
import type { BodyRow } from "./body-row";
import { datedBy } from "./dated-by";
import type { PlannedColumn } from "./plan-columns";
import { inOrder, readDatum } from "./read-datum";
import { isFilled } from "./read-values";
import type { TablePart } from "./table-part";

const none: readonly never[] = [];

/** Others' values beside the indicator: rows (参考（全国）) and columns (全国平均). */
export function readReferences(part: TablePart): readonly ReferenceSeries[] {
  return readSeries(part, isReference, part.columns.references);
}

/** What the staff worked out or judged: rows (毎年の上昇率, 評価) and columns (達成率). */
export function readDerived(part: TablePart): readonly DerivedSeries[] {
  const series = readSeries(part, isDerived, part.columns.derived);
  // An empty 状況 column is a place to write into, nothing worked out.
  return series.length === 0 ? none : series.filter(({ data }) => data.length > 0);
}

function isReference({ role }: BodyRow): boolean {
  return role === "reference";
}

function isDerived({ role }: BodyRow): boolean {
  return role === "derived" || role === "verdict";
}

function readSeries(
  part: TablePart,
  belongs: (row: BodyRow) => boolean,
  columns: readonly PlannedColumn[],
): readonly ReferenceSeries[] {
  const { rows } = part.indicator;
  if (columns.length === 0 && !rows.some(belongs)) return none;
  return [
    ...rows.filter(belongs).map((row) => seriesOfRow(part, row)),
    ...seriesOfColumns(part, columns),
  ];
}

function seriesOfRow(part: TablePart, row: BodyRow): ReferenceSeries {
  const { sheet, columns } = part;
  const unit = isReference(row) ? part.unit : null;
  // Goals and baseline that are merged over the rows of the indicator are not this row's.
  const cells = columns.values.filter(
    ({ column }) => sheet.areaAt(row.row, column).top === row.row,
  );
  const data = cells.map((column) =>
    readDatum(
      sheet,
      row.row,
      column.column,
      datedBy(part, row, column),
      unit && (column.unit ?? unit),
    ),
  );
  return {
    label: row.label,
    labelAt: { sheet: sheet.name, ...row.labelAt },
    data: inOrder(data.filter(isFilled)),
  };
}

/** One series a header: 全国 above two years is one. */
function seriesOfColumns(part: TablePart, columns: readonly PlannedColumn[]): ReferenceSeries[] {
  const { sheet, indicator } = part;
  if (indicator.rows.length === 0 || columns.length === 0) return [];
  const byHeader = new Map<string, PlannedColumn[]>();
  for (const column of columns) {
    const key = `${column.at.row},${column.at.column}`;
    byHeader.set(key, [...(byHeader.get(key) ?? []), column]);
  }
  return [...byHeader.values()].flatMap((group): ReferenceSeries[] => {
    const [head] = group;
    if (!head) return [];
    const unit = head.role === "reference" ? part.unit : null;
    const data = group.flatMap((column) => cellsOf(part, column, unit));
    return [{ label: head.label, labelAt: { sheet: sheet.name, ...head.at }, data: inOrder(data) }];
  });
}

/** The filled cell of a column, of the indicator's rows; in the long form one in each row. */
function cellsOf(part: TablePart, column: PlannedColumn, unit: TablePart["unit"]): Datum[] {
  const { sheet, columns, indicator } = part;
  const cells = indicator.rows.map((row) =>
    readDatum(sheet, row.row, column.column, datedBy(part, row, column), column.unit ?? unit),
  );
  const filled = cells.filter(isFilled);
  return columns.dates === null ? filled.slice(0, 1) : filled;
}
