import type { Datum, DerivedSeries, ReferenceSeries } from "../indicator/indicator";
import type { Role } from "./kpi-table";
import type { PlannedColumn } from "./plan-columns";
import type { BodyRow } from "./read-body";
import { addressIn, inOrder, readDatum } from "./read-datum";
import { isFilled } from "./read-values";
import type { TablePart } from "./table-part";

/** Others' values beside the indicator: rows (参考（全国）) and columns (全国平均). */
export function readReferences(part: TablePart): readonly ReferenceSeries[] {
  return [
    ...part.indicator.rows
      .filter(({ role }) => role === "reference")
      .map((row) => seriesOfRow(part, row, { measuredInUnit: true })),
    ...seriesOfColumns(part, ["reference"]),
  ];
}

/** What the staff worked out or judged: rows (毎年の上昇率, 評価) and columns (達成率). */
export function readDerived(part: TablePart): readonly DerivedSeries[] {
  const series = [
    ...part.indicator.rows
      .filter(({ role }) => role === "derived" || role === "verdict")
      .map((row) => seriesOfRow(part, row, { measuredInUnit: false })),
    ...seriesOfColumns(part, ["derived", "verdict"]),
  ];
  // An empty 状況 column is a place to write into, nothing worked out.
  return series.filter(({ data }) => data.length > 0);
}

function seriesOfRow(
  { view, columns, datedBy, unit }: TablePart,
  row: BodyRow,
  { measuredInUnit }: { readonly measuredInUnit: boolean },
): ReferenceSeries {
  // Goals and baseline that are merged over the rows of the indicator are not this row's.
  const cells = columns.values.filter(
    ({ column }) => view.areaAt({ row: row.row, column }).top === row.row,
  );
  const data = cells.map((column) =>
    readDatum(
      view,
      { row: row.row, column: column.column },
      datedBy(row, column),
      measuredInUnit ? unit : null,
    ),
  );
  return {
    label: row.label,
    labelAt: addressIn(view, row.labelAt),
    data: inOrder(data.filter(isFilled)),
  };
}

/** One series a header: 全国 above two years is one. */
function seriesOfColumns(
  { view, columns, indicator, datedBy, unit }: TablePart,
  roles: readonly Role[],
): ReferenceSeries[] {
  const [first] = indicator.rows;
  if (!first) return [];
  const byHeader = new Map<string, PlannedColumn[]>();
  for (const column of columns.all) {
    if (column.role === null || column.role === "row-label" || !roles.includes(column.role))
      continue;
    const key = `${column.at.row},${column.at.column}`;
    byHeader.set(key, [...(byHeader.get(key) ?? []), column]);
  }
  return [...byHeader.values()].flatMap((group): ReferenceSeries[] => {
    const [head] = group;
    if (!head) return [];
    const inUnit = head.role === "reference" ? unit : null;
    const data = group.flatMap((column): Datum[] => {
      const cells = indicator.rows.map((row) =>
        readDatum(view, { row: row.row, column: column.column }, datedBy(row, column), inUnit),
      );
      return cells.filter(isFilled).slice(0, 1);
    });
    return [{ label: head.label, labelAt: addressIn(view, head.at), data: inOrder(data) }];
  });
}
