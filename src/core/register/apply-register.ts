import type { RangeAddress } from "../sheet/address";
import type { KpiTable, WorkbookReading } from "../table/kpi-table";
import { registerTable } from "./columns";
import { layOver } from "./lay-over";
import { matchRows } from "./match-rows";
import { ownIndicator } from "./own-indicator";
import type { RegisterRow } from "./register-row";

/**
 * Lays what staff typed into the register over the indicators of their tables, and adds those that
 * stand in the register alone as a table of its own. Nothing is there twice: a row that refers to a
 * table's indicator is that indicator, and a row that was copied is left out.
 */
export function applyRegister(
  reading: WorkbookReading,
  rows: readonly RegisterRow[],
): WorkbookReading {
  if (rows.length === 0) return reading;
  const { rowOf, indicatorOf, copies } = matchRows(
    reading.tables.flatMap((table) => table.indicators),
    rows,
  );
  const tables = reading.tables.map((table): KpiTable => ({
    ...table,
    indicators: table.indicators.map((indicator) => {
      const row = rowOf.get(indicator.id);
      return row && indicatorOf.get(row) === indicator ? layOver(indicator, row) : indicator;
    }),
  }));
  const own = ownTable(rows.filter((row) => !indicatorOf.has(row) && !copies.has(row)));
  return own ? { ...reading, tables: [...tables, own] } : { ...reading, tables };
}

function ownTable(rows: readonly RegisterRow[]): KpiTable | null {
  const indicators = rows.flatMap((row) => ownIndicator(row) ?? []);
  const [first] = indicators;
  if (!first) return null;
  return {
    range: around(first.range, indicators.at(-1)?.range ?? first.range),
    title: null,
    form: "list",
    excelTable: registerTable,
    headerRows: 1,
    roles: [],
    evidence: [],
    support: [],
    confidence: 1,
    indicators,
    notes: [],
  };
}

function around(first: RangeAddress, last: RangeAddress): RangeAddress {
  return { ...first, bottom: last.bottom };
}
