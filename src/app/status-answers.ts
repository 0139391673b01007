import type { Indicator } from "../core/indicator/indicator";
import type { Verdict } from "../core/indicator/verdict";
import { statusWord, tallyText } from "../core/messages/status";
import type { CellAddress } from "../core/sheet/address";
import type { KpiWorkbook } from "./kpi-workbook";

/** What `KPI.STATUS()` shows in a cell: always in Japanese, since other cells may ask for the word. */
export type StatusAnswers = (cell: CellAddress) => string;

/**
 * In a row of an indicator its status, elsewhere how many indicators have which. The rows are
 * looked up once, so that ten thousand cells do not search ten thousand indicators.
 */
export function statusAnswers(workbook: KpiWorkbook): StatusAnswers {
  const rows = indicatorsByRow(workbook);
  const total = tallyText(judgedVerdicts(workbook), "ja");
  return (cell) => {
    const indicator = nearest(rows.get(cell.sheet)?.get(cell.row) ?? [], cell.column);
    const verdict = indicator && workbook.verdicts.get(indicator.id);
    return verdict ? statusWord(verdict.status, "ja") : total;
  };
}

/** As in the summary: what only serves for comparison, or has no target, is not counted. */
function judgedVerdicts({ reading, verdicts }: KpiWorkbook): readonly Verdict[] {
  return reading.tables
    .flatMap((table) => table.indicators)
    .filter(({ kind, target }) => kind !== "reference" && target)
    .flatMap(({ id }) => verdicts.get(id) ?? []);
}

type Rows = ReadonlyMap<string, ReadonlyMap<number, readonly Indicator[]>>;

function indicatorsByRow({ reading }: KpiWorkbook): Rows {
  const sheets = new Map<string, Map<number, Indicator[]>>();
  for (const indicator of reading.tables.flatMap((table) => table.indicators)) {
    const { sheet, top, bottom } = indicator.range;
    const rows = sheets.get(sheet) ?? new Map<number, Indicator[]>();
    sheets.set(sheet, rows);
    for (let row = top; row <= bottom; row += 1) {
      const there = rows.get(row);
      if (there) there.push(indicator);
      else rows.set(row, [indicator]);
    }
  }
  return sheets;
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
