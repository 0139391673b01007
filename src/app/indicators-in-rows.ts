import type { Indicator } from "../core/indicator/indicator";
import type { CellAddress, RangeAddress } from "../core/sheet/address";
import type { KpiWorkbook } from "./kpi-workbook";

/**
 * The indicator that a cell stands beside. The rows are looked up once, so that ten thousand cells
 * do not search ten thousand indicators.
 */
export function indicatorsInRows(
  workbook: KpiWorkbook,
): (cell: CellAddress) => Indicator | undefined {
  const rows = indicatorsByRow(workbook);
  return ({ sheet, row, column }) => nearest(rows.get(sheet)?.get(row) ?? [], column);
}

type Rows = ReadonlyMap<string, ReadonlyMap<number, readonly Indicator[]>>;

function indicatorsByRow({ reading }: KpiWorkbook): Rows {
  const sheets = new Map<string, Map<number, Indicator[]>>();
  const put = (indicator: Indicator, { sheet, top, bottom }: RangeAddress) => {
    const rows = sheets.get(sheet) ?? new Map<number, Indicator[]>();
    sheets.set(sheet, rows);
    for (let row = top; row <= bottom; row += 1) {
      const there = rows.get(row);
      if (there) there.push(indicator);
      else rows.set(row, [indicator]);
    }
  };
  for (const indicator of reading.tables.flatMap((table) => table.indicators)) {
    put(indicator, indicator.range);
    for (const row of rowsApart(indicator)) {
      put(indicator, { ...indicator.range, top: row, bottom: row });
    }
    // Its row of the register stands for the same indicator, which stands in the staff's own table.
    const { register } = indicator;
    if (register && !isSameRow(register.range, indicator.range)) put(indicator, register.range);
  }
  return sheets;
}

/** Rows below its block that hold further values of it: in the long form others may stand between. */
function rowsApart({ range, target, planned, actuals }: Indicator): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const datum of [target, ...planned, ...actuals]) {
    if (datum?.at.sheet === range.sheet && datum.at.row > range.bottom) rows.add(datum.at.row);
  }
  return rows;
}

function isSameRow(a: RangeAddress, b: RangeAddress): boolean {
  return a.sheet === b.sheet && a.top === b.top;
}

/** Of tables side by side, the one that holds the column; else the next to the left, else the first. */
function nearest(indicators: readonly Indicator[], column: number): Indicator | undefined {
  const distance = ({ range: { left, right } }: Indicator) => {
    if (column > right) return column - right;
    return column < left ? 20_000 + left - column : 0;
  };
  return indicators.reduce<Indicator | undefined>(
    (best, next) => (best && distance(best) <= distance(next) ? best : next),
    undefined,
  );
}
